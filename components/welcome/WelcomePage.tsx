import type { OptionName, Options } from '../../lib/options/schema.ts';
import type { TextKey } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { ReadingModes } from '../options/Choices.tsx';
import { Lock } from '../options/Lock.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.tsx';
import { TryIt } from './TryIt.tsx';

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

/** Shown once after installation: what this is, what it is not, one choice, and a try on a built-in article. */
export function WelcomePage({ options, locked, onChange }: Props) {
  const { t } = usePanel();
  return (
    <main class="options welcome" data-testid="welcome">
      <header class="top">
        <h1>{t('welcome')}</h1>
        <p class="welcome-lede">{t('welcome_lede')}</p>
      </header>
      <div class="welcome-columns">
        <section class="set" aria-labelledby="mode-title">
          <header>
            <h2 id="mode-title">{t('welcome_mode')}</h2>
          </header>
          <Lock isLocked={locked.has('reading.mode')}>
            <ReadingModes name="reading.mode" options={options} locked={locked} onChange={onChange} />
          </Lock>
        </section>
        {CHAPTERS.map((chapter) => (
          <ChapterView key={chapter.title} {...chapter} />
        ))}
      </div>
      <TryIt options={options} />
    </main>
  );
}

function ChapterView({ title, icon, lines }: Chapter) {
  const { t } = usePanel();
  return (
    <section class="set">
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
  );
}
