import { useMemo } from 'preact/hooks';
import { barsOf } from '../../lib/options/request.ts';
import type { Options } from '../../lib/options/schema.ts';
import { NO_FILTER } from '../../lib/panel/filter.ts';
import { previewReport } from '../../lib/sample/preview.ts';
import { NO_ACTIONS, PanelContext, usePanel } from '../context.tsx';
import { Panel, type PanelProps } from '../panel/Panel.tsx';
import { PageSample } from './PageSample.tsx';

const NOTHING = () => undefined;
const STILL: PanelProps['actions'] = {
  read: NOTHING,
  readAnyway: NOTHING,
  readAgain: NOTHING,
  allowSite: NOTHING,
  openOptions: NOTHING,
  reload: NOTHING,
  grantAccess: NOTHING,
  setSite: NOTHING,
  filter: NOTHING,
  undo: null,
  dismiss: NOTHING,
};

/** The panel and a piece of page on a built-in article, as the options would have them. */
export function Preview({ options }: { options: Options }) {
  const { t } = usePanel();
  const hidden = options['sections.hidden'];
  const report = useMemo(() => previewReport(options), [options]);
  const services = {
    t,
    report,
    bars: barsOf(options),
    lens: null,
    actions: NO_ACTIONS,
  };
  return (
    <aside class="preview" aria-label={t('preview')}>
      <header>
        <h2>{t('preview')}</h2>
        <p class="note">{t('preview_note')}</p>
      </header>
      <h3>{t('in_the_page')}</h3>
      <PageSample options={options} />
      <div class="preview-panel" inert>
        <PanelContext.Provider value={services}>
          <Panel
            state={{ name: 'report', report }}
            url={null}
            sections={options['sections.order'].filter((name) => !hidden.includes(name))}
            keys={{}}
            site={true}
            filter={NO_FILTER}
            wanted={null}
            notice={null}
            actions={STILL}
          />
        </PanelContext.Provider>
      </div>
    </aside>
  );
}
