import { useEffect, useState } from 'preact/hooks';
import { keysOf } from '../../lib/memory/keys.ts';
import { keysOfReference } from '../../lib/memory/recall.ts';
import type { Appearance, RememberedQuote } from '../../lib/memory/types.ts';
import type { Entity, HistoricalReference } from '../../lib/report/types.ts';
import { countText } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Badge } from '../parts/Badge.tsx';
import { useRecall } from './context.ts';

/** In which articles that the reader read an entity was too. */
export function EntityMemory({ entity }: { entity: Entity }) {
  return <AlsoIn keys={keysOf(entity)} />;
}

/** The same for the event that a reference means. */
export function EventMemory({ reference }: { reference: HistoricalReference }) {
  return <AlsoIn keys={keysOfReference(reference)} />;
}

function AlsoIn({ keys }: { keys: readonly string[] }) {
  const { t } = usePanel();
  const { recalled } = useRecall();
  const [open, setOpen] = useState(false);
  const also = keys[0] === undefined ? undefined : recalled.get(keys[0]);
  if (!also) return null;
  const { count, more } = also;
  return (
    <div class="also" data-also={count}>
      <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {more ? t('also_in_more', count) : countText(t, 'also_in', count)}
      </button>
      {open && <Appearances keys={keys} />}
    </div>
  );
}

function Appearances({ keys }: { keys: readonly string[] }) {
  const { appearances } = useRecall();
  const [told, setTold] = useState<readonly Appearance[] | null>(null);
  const asked = keys.join('\n');
  useEffect(() => {
    let gone = false;
    void appearances(asked.split('\n')).then((found) => {
      if (!gone) setTold(found);
    });
    return () => {
      gone = true;
    };
  }, [asked, appearances]);
  return (
    <ol class="appearances" aria-busy={told === null}>
      {told?.map((appearance) => (
        <AppearanceRow key={appearance.article.url} appearance={appearance} />
      ))}
    </ol>
  );
}

/** Another article: what it called somebody, and what it had them say. In its own words. */
function AppearanceRow({ appearance: { article, name, role, said } }: { appearance: Appearance }) {
  const { t } = usePanel();
  const day = new Date(article.published ?? article.read);
  const shown = Number.isNaN(day.getTime()) ? new Date(article.read) : day;
  return (
    <li>
      <a href={article.url} target="_blank" rel="noreferrer" dir="auto">
        {article.title}
      </a>
      <p class="note">
        {[
          article.outlet ?? article.site,
          shown.toLocaleDateString(t('language'), { dateStyle: 'medium' }),
        ].join(', ')}
      </p>
      {role && (
        <p class="note" dir="auto">
          {t('memory_then')} {name}, {role}
        </p>
      )}
      {said.length > 0 && (
        <ul class="said-before">
          {said.map((quote) => (
            <Said key={quote.parts.join('\n')} quote={quote} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Quotation marks only where the article had them. */
function Said({ quote: { type, act, parts } }: { quote: RememberedQuote }) {
  const { t } = usePanel();
  const words = parts.join(' … ');
  if (type !== 'indirect') {
    return (
      <li class="words" dir="auto">
        <q>{words}</q>
      </li>
    );
  }
  return (
    <li>
      <Badge icon="paraphrase" word={t(`act_${act}`)} />
      <p class="words" dir="auto">
        {words}
      </p>
    </li>
  );
}
