import { checkEvents } from '../../../lib/knowledge/source/check-events.ts';
import { compareWithFacts } from '../../../lib/knowledge/source/event-facts.ts';
import { readEventFiles } from '../../../lib/knowledge/source/event-files.ts';
import type { BenchContext, Figure, Section } from '../types.ts';
import { percent } from '../types.ts';

/** The index of events against independent facts, by name. */
async function run(context: BenchContext): Promise<Figure[]> {
  const entries = readEventFiles();
  for (const problem of checkEvents(entries)) context.broken(problem);
  const { matched, disagreements } = compareWithFacts(entries, `${context.data}/history`);
  return [
    { name: 'entries', measured: String(entries.length), asked: '≥ 6,000' },
    { name: 'compared with facts of the same name', measured: String(matched), asked: '≥ 300' },
    { name: 'of these with agreeing years, %', measured: percent(1 - disagreements.length / matched) },
    { name: 'without a fact of that name, %', measured: percent(1 - matched / entries.length) },
  ];
}

export const events: Section = { id: 'events', title: 'The index of events', run };
