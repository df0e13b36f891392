import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { applyCorrections } from '../../lib/corrections/apply.ts';
import type { Correction } from '../../lib/corrections/types.ts';
import { barsOf } from '../../lib/options/request.ts';
import type { Options } from '../../lib/options/schema.ts';
import type { SectionName } from '../../lib/panel/section-names.ts';
import { SAMPLE_ARTICLE } from '../../lib/sample/article.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { NO_ACTIONS, PanelContext, usePanel } from '../context.tsx';
import { PanelSection } from '../panel/PanelSection.tsx';

const SECTIONS: readonly SectionName[] = ['quotes', 'entities', 'history'];

interface Span {
  start: number;
  end: number;
}

/** The built-in article beside what would be found in it: a ¶ key shows its words in the text. */
export function TryIt({ options }: { options: Options }) {
  const { t } = usePanel();
  const [shown, setShown] = useState<Span | null>(null);
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const report = useMemo(() => applyCorrections(SAMPLE_REPORT, corrections), [corrections]);
  const services = {
    t,
    report,
    bars: barsOf(options),
    lens: null,
    actions: {
      ...NO_ACTIONS,
      show: ({ start, end }: Span) => setShown({ start, end }),
      correct: (correction: Correction) => setCorrections([...corrections, correction]),
    },
  };
  return (
    <section class="set try" aria-labelledby="try-title">
      <header>
        <h2 id="try-title">{t('welcome_try')}</h2>
      </header>
      <p class="note">{t('welcome_try_note')}</p>
      <div class="try-columns">
        <SampleText shown={shown} />
        <PanelContext.Provider value={services}>
          <div class="try-findings" data-testid="try-findings">
            {SECTIONS.map((name) => (
              <PanelSection key={name} name={name} report={report} waiting={false} />
            ))}
          </div>
        </PanelContext.Provider>
      </div>
    </section>
  );
}

/** The article as a page has it; the words that were asked for are marked and brought into view. */
function SampleText({ shown }: { shown: Span | null }) {
  const { text, blocks, headline } = SAMPLE_ARTICLE;
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown) mark.current?.scrollIntoView?.({ block: 'center', behavior: 'smooth' });
  }, [shown]);
  return (
    <article class="try-article" lang="en" data-testid="try-article">
      <h3>{headline}</h3>
      {blocks.map((block) => {
        const from = Math.max(block.start, shown?.start ?? block.end);
        const to = Math.min(block.end, shown?.end ?? block.end);
        return (
          <p key={block.start}>
            {from < to ? (
              <>
                {text.slice(block.start, from)}
                <mark ref={mark}>{text.slice(from, to)}</mark>
                {text.slice(to, block.end)}
              </>
            ) : (
              text.slice(block.start, block.end)
            )}
          </p>
        );
      })}
    </article>
  );
}
