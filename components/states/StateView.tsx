import type { PanelState } from '../../lib/panel/state.ts';
import { countText, keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.tsx';
import { ArticleText } from './ArticleText.tsx';
import { ReadingSteps } from './ReadingSteps.tsx';
import { State } from './State.tsx';

/** What the reader can do about a state; the entrypoint knows how. */
export interface StateActions {
  read(): void;
  readAnyway(): void;
  readAgain(): void;
  allowSite(): void;
  openOptions(): void;
  showTrace(): void;
  reload(): void;
  grantAccess(): void;
}

interface Props {
  state: PanelState;
  actions: StateActions;
}

type Simple = Exclude<
  PanelState['name'],
  'report' | 'partial' | 'reading' | 'not-article' | 'language' | 'failed'
>;

const ICON = {
  idle: 'page',
  off: 'lock',
  restricted: 'lock',
  'needs-access': 'lock',
  reloaded: 'undo',
  nothing: 'empty',
} as const satisfies Record<Simple, IconName>;

const ACTION = {
  idle: 'read',
  off: 'allowSite',
  restricted: 'openOptions',
  'needs-access': 'grantAccess',
  reloaded: 'reload',
  nothing: 'showTrace',
} as const satisfies Record<Simple, keyof StateActions>;

/** Everything but findings: each state with what happened, what still stands and one thing to do. */
export function StateView({ state, actions }: Props) {
  const { t } = usePanel();
  switch (state.name) {
    case 'report':
      return null;
    case 'partial':
      return <PartialNotice again={actions.readAgain} paragraphs={state.report.article.blocks.length} />;
    case 'reading':
      return <ReadingSteps report={state.report} done={state.done} />;
    case 'not-article':
      return (
        <State
          icon="page"
          title={t('state_not_article')}
          action={{ text: t('read_anyway'), run: actions.readAnyway }}
        >
          <p>{t('state_not_article_text')}</p>
          <Reasons reasons={state.page.reasons} />
        </State>
      );
    case 'language':
      return (
        <>
          <State
            icon="language"
            title={t('state_language')}
            action={{ text: t('read_anyway'), run: actions.readAnyway }}
          >
            <p>{t('state_language_text')}</p>
          </State>
          <ArticleText article={state.article} lang={state.page.lang} />
        </>
      );
    case 'failed':
      return (
        <State
          icon="failed"
          title={t('state_failed')}
          action={{ text: t('try_again'), run: actions.readAgain }}
        >
          <p>{t('state_failed_text')}</p>
          <p class="note" dir="auto">
            {state.detail}
          </p>
        </State>
      );
    default:
      return <SimpleState name={state.name} actions={actions} />;
  }
}

function SimpleState({ name, actions }: { name: Simple; actions: StateActions }) {
  const { t } = usePanel();
  return (
    <State
      icon={ICON[name]}
      title={t(keyOf('state', name))}
      action={{ text: t(`${keyOf('state', name)}_action`), run: () => actions[ACTION[name]]() }}
    >
      <p>{t(`${keyOf('state', name)}_text`)}</p>
    </State>
  );
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  const { t } = usePanel();
  if (reasons.length === 0) return null;
  return (
    <details class="aside">
      <summary>
        <Icon name="chevron" />
        {t('why')}
      </summary>
      <ul class="note">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}

function PartialNotice({ paragraphs, again }: { paragraphs: number; again(): void }) {
  const { t } = usePanel();
  return (
    <div class="edge">
      <div class="notice" role="note">
        <Icon name="partial" />
        <div>
          <b>{t('state_partial')}</b>
          {countText(t, 'state_partial_text', paragraphs)}{' '}
          <button type="button" class="link" data-action onClick={again}>
            {t('read_again')}
          </button>
        </div>
      </div>
    </div>
  );
}
