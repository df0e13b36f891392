import type { TextDocument } from '../../text/document.ts';
import { accordingTo } from './according-to.ts';
import { bareQuotations } from './bare-quotations.ts';
import { withoutHypothetical } from './prune.ts';
import { type Reading, readForAttribution } from './reading.ts';
import { tellsClauses } from './speech.ts';
import type { Attribution } from './types.ts';
import { verbCues } from './verb-cues.ts';
import { wordCues } from './word-cues.ts';

/** What a text attributes, and the reading that it was found in. */
export interface Attributed {
  reading: Reading;
  attributions: readonly Attribution[];
}

const cache = new WeakMap<TextDocument, Attributed>();

/** Everything that a text attributes, in text order. Pure; made once for a document. */
export function attribute(document: TextDocument): Attributed {
  const known = cache.get(document);
  if (known) return known;
  const reading = readForAttribution(document);
  const found: Attribution[] = [];
  for (const unit of reading.units) {
    verbCues(reading, unit, found);
    accordingTo(reading, unit, found);
    wordCues(reading, unit, found);
  }
  const distinct = withoutEchoes(reading, withoutTwins(withoutHypothetical(reading, found)));
  const attributions = [...distinct, ...bareQuotations(reading, distinct)];
  attributions.sort((a, b) => a.content[0]!.first - b.content[0]!.first || lastOf(b) - lastOf(a));
  const result = { reading, attributions };
  cache.set(document, result);
  return result;
}

const lastOf = (a: Attribution): number => a.content.at(-1)!.last;

/** '“…,” Lee said, smiling, “…”': one whose words another cue has claimed with more beside them. */
function withoutEchoes(reading: Reading, found: readonly Attribution[]): Attribution[] {
  const split = Map.groupBy(
    found.filter((a) => a.content.length > 1 && a.cue !== null),
    (a) => a.unit,
  );
  const isEcho = (a: Attribution): boolean =>
    (split.get(a.unit) ?? []).some((b) =>
      b.content.some((c) => c.first === a.content[0]!.first && c.last === lastOf(a)),
    );
  return found.filter(
    (a) => a.content.length > 1 || (a.cue !== null && tellsClauses(reading, a.cue.last - 1)) || !isEcho(a),
  );
}

/** Two cues that claim the very same words are one: the surer stays. */
function withoutTwins(found: readonly Attribution[]): Attribution[] {
  const byContent = new Map<string, Attribution>();
  for (const a of found) {
    const key = `${a.content[0]!.first}-${lastOf(a)}`;
    const other = byContent.get(key);
    if (!other || a.confidence > other.confidence) byContent.set(key, a);
  }
  return [...byContent.values()];
}
