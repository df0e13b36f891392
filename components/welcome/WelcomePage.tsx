import type { OptionName, Options } from '../../lib/options/schema.ts';
import type { TextKey } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { ReadingModes } from '../options/Choices.tsx';
import { Preview } from '../options/Preview.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.tsx';

interface Props {
  options: Options;
  /** Those that an administrator has fixed. */
  locked: ReadonlySet<OptionName>;
  onChange(changes: Partial<Options>): void;
}

interface Chapter {
  title: TextKey;
  icon: IconName;
  lines: readonly TextKey[];
}

const CHAPTERS: readonly Chapter[] = [
  {
    title: 'welcome_does',
    icon: 'check',
    lines: ['welcome_does_who', 'welcome_does_said', 'welcome_does_past', 'welcome_does_evidence'],
  },
  {
    title: 'welcome_not',
    icon: 'cross',
    lines: ['welcome_not_score', 'welcome_not_write', 'welcome_not_send'],
  },
  {
    title: 'welcome_permissions',
    icon: 'local',
    lines: [
      'welcome_permission_sites',
      'welcome_permission_storage',
      'welcome_permission_scripting',
      'welcome_permission_menus',
    ],
  },
];

/** Shown once after installation: what this is, what it is not, and one choice. */
export function WelcomePage({ options, locked, onChange }: Props) {
  const { t } = usePanel();
  return (
    <main class="options welcome" data-testid="welcome">
      <header class="top">
        <h1>{t('welcome')}</h1>
        <p class="welcome-lede">{t('welcome_lede')}</p>
      </header>
      <div class="cols">
        <div>
          <section class="set">
            <header>
              <h2>{t('welcome_mode')}</h2>
            </header>
            <ReadingModes name="reading.mode" options={options} locked={locked} onChange={onChange} />
          </section>
          {CHAPTERS.map(({ title, icon, lines }) => (
            <section key={title} class="set">
              <header>
                <h2>{t(title)}</h2>
              </header>
              <ul class="welcome-list">
                {lines.map((line) => (
                  <li key={line}>
                    <Icon name={icon} />
                    {t(line)}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <Preview options={options} />
      </div>
    </main>
  );
}
