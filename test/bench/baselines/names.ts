import nlp from 'compromise';
import { readJsonLines } from '../data.ts';
import { type Score, scoreTexts } from '../scorer.ts';
import type { BenchContext } from '../types.ts';
import { fileOf, withPredictions } from './predictions.ts';

interface Doc {
  id: string;
  text: string;
}

interface Term {
  text: string;
  offset: { start: number; length: number };
}

const TITLE =
  /^(?:mr|mrs|ms|dr|prof|president|minister|senator|gen|general|sir|king|queen|prince|princess|pope)\.?$/i;

/** Spans of names as compromise finds them, titles before people left out. */
function mentions(text: string): { kind: string; start: number; end: number; quote: string }[] {
  const doc = nlp(text);
  const kinds = { person: doc.people(), place: doc.places(), organization: doc.organizations() };
  return Object.entries(kinds).flatMap(([kind, view]) =>
    (view.json({ offset: true }) as { terms: Term[] }[]).flatMap(({ terms }) => {
      const name = terms.filter((term, i) => i > 0 || !TITLE.test(term.text));
      const first = name[0];
      const last = name.at(-1);
      if (!first || !last) return [];
      const { start } = first.offset;
      const end = last.offset.start + last.offset.length;
      return [{ kind, start, end, quote: text.slice(start, end) }];
    }),
  );
}

/** compromise's figures on the same documents. */
export function namesBaseline(
  context: BenchContext,
  gold: string,
  limit: number,
): Promise<Record<string, Score>> {
  const docs = readJsonLines<Doc>(`${context.data}/${gold}`).slice(0, context.sample ? limit : undefined);
  const lines = docs.map(({ id, text }) => ({
    file: fileOf(id),
    article: { text },
    entities: mentions(text).map(({ kind, ...mention }, i) => ({ id: `e${i}`, kind, mentions: [mention] })),
  }));
  return withPredictions(lines, (pred) => scoreTexts(context, 'ner', gold, { limit, pred }));
}
