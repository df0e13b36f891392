import { isPossible } from '../../lib/panel/view/possible.ts';
import type { Timeline as TimelineData, TimelineItem } from '../../lib/panel/view/timeline.ts';
import { yearsText } from '../../lib/panel/view/years.ts';
import type { Translate } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';

const AXIS = 40;
const ROW = 18;
/** Narrower than this share of the width, a moment is drawn as a mark. */
const THIN = 0.012;
/** A dashed line shorter than this would be a speck. */
const SHORT = 0.05;
/** Labels of moments nearer than this would run into each other. */
const LABEL = 0.3;

/** Moments later than this would run into 'Published'. */
const PUBLISHED = 0.35;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Years on a line, from the earliest that the article tells to its publication. The list below says the same. */
export function Timeline({ timeline }: { timeline: TimelineData }) {
  const { t } = usePanel();
  const rows = Math.max(0, ...timeline.items.map(({ row }) => row));
  const height = AXIS + 26 + rows * ROW;
  const published = timeline.items.every(({ place, row }) => row > 0 || place < PUBLISHED);
  return (
    <figure class="timeline" role="img" aria-label={describe(t, timeline)}>
      <svg aria-hidden="true" height={height}>
        {published && (
          <text class="strong" x="100%" y={14} text-anchor="end">
            {t('published_year', timeline.to)}
          </text>
        )}
        <line class="axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
        {timeline.ticks.map(({ year, place }, index) => (
          <Tick key={year} year={year} place={place} minor={index % 2 === 1} />
        ))}
        {labelled(timeline.items).map(({ item, label }) => (
          <Moment
            key={`${item.from} ${item.to} ${item.open}`}
            item={item}
            label={label ? itemYears(t, item) : null}
          />
        ))}
      </svg>
    </figure>
  );
}

function Tick({ year, place, minor }: { year: number; place: number; minor: boolean }) {
  const anchor = place < 0.05 ? 'start' : place > 0.95 ? 'end' : 'middle';
  return (
    <>
      <line class="axis" x1={percent(place)} x2={percent(place)} y1={AXIS - 3} y2={AXIS + 4} />
      <text class={minor ? 'minor' : ''} x={percent(place)} y={AXIS + 19} text-anchor={anchor}>
        {year}
      </text>
    </>
  );
}

function Moment({ item, label }: { item: TimelineItem; label: string | null }) {
  const { bars } = usePanel();
  const x = percent(item.place);
  if (item.row > 0) {
    const y = AXIS + 20 + item.row * ROW - 4;
    return <line class="range" x1={x} x2={percent(item.place + Math.max(item.width, SHORT))} y1={y} y2={y} />;
  }
  const possible = item.references.every((reference) => isPossible(reference, bars.history));
  const anchor = item.place > 0.7 ? 'end' : 'start';
  return (
    <>
      {label && (
        <>
          <text class="strong" x={x} y={14} text-anchor={anchor} dx={anchor === 'start' ? -2 : 2}>
            {label}
          </text>
          <line class="lead" x1={x} x2={x} y1={19} y2={AXIS - 8} />
        </>
      )}
      <rect
        class={possible ? 'event open' : 'event'}
        x={x}
        y={AXIS - 7}
        width={percent(Math.max(item.width, THIN))}
        height={14}
        rx={1.5}
      />
    </>
  );
}

/** Which moments on the axis have room for their years above it. */
function labelled(items: readonly TimelineItem[]): { item: TimelineItem; label: boolean }[] {
  let free = Number.NEGATIVE_INFINITY;
  return items.map((item) => {
    const label = item.row === 0 && item.place >= free && (item.place <= 0.7 || free <= item.place - LABEL);
    if (label) free = item.place + LABEL;
    return { item, label };
  });
}

function itemYears(t: Translate, item: TimelineItem): string {
  const from = item.open === 'before' ? null : item.from;
  const to = item.open === 'after' ? null : item.to;
  return yearsText(t, { from, to }) ?? '';
}

function describe(t: Translate, { from, to, items }: TimelineData): string {
  const moments = items.map((item) => {
    const title = item.references.find(({ event }) => event)?.event?.title;
    return [itemYears(t, item), title].filter(Boolean).join(': ');
  });
  return t('timeline', from, to, moments.join('; '));
}
