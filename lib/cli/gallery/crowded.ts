import type { ContextReport, Entity, HistoricalReference, Quote, Source, Tag } from '../../report/types.ts';
import { SAMPLE_REPORT } from '../../sample/report.ts';

/** A name that no line holds, without a place to break. */
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const NAMES = [
  'Ida Bakker',
  LONG,
  'The Honourable Sir Bartholomew Featherstonehaugh-Cholmondeley of Kirkcudbright, former Lord Lieutenant',
  'Bo',
];

/** @param index any; findings are taken round and round, each with an id of its own */
function again<T extends { id: string }>(list: readonly T[], index: number): T {
  return { ...list[index % list.length]!, id: `${list[0]!.id}-${index}` };
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/**
 * The sample's findings many times over, with very long and very short names and a dozen statements of one speaker.
 * @param count entities; there are half as many sources and references, and three times as many statements
 */
export function crowdedReport(count: number): ContextReport {
  const { entities, sources, quotes, history, tags } = SAMPLE_REPORT;
  const half = Math.ceil(count / 2);
  const crowd: Source[] = times(half, (i) => ({
    ...again(sources, i),
    via: null,
    name: i % 3 === 2 ? null : `${NAMES[i % NAMES.length]} ${i}`,
  }));
  return {
    ...SAMPLE_REPORT,
    entities: times(
      count,
      (i): Entity => ({
        ...again(entities, i),
        name: `${NAMES[i % NAMES.length]} ${i}`,
        salience: 1 - i / count,
      }),
    ),
    sources: crowd,
    quotes: times(
      count * 3,
      // Every third is the first speaker's.
      (i): Quote => ({ ...again(quotes, i), source: crowd[i % 3 === 0 ? 0 : i % half]!.id }),
    ),
    history: times(half, (i): HistoricalReference => again(history, i)),
    tags: times(12, (i): Tag => ({ ...again(tags, i), label: i === 3 ? LONG : again(tags, i).label })),
    anonymousMinimum: half,
  };
}
