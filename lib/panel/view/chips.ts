import type { ContextReport, Evidence } from '../../report/types.ts';

/** The questions that a news story answers first; 'when' is left to the date of publication. */
export const QUESTIONS = ['who', 'what', 'where', 'when'] as const;
export type Question = (typeof QUESTIONS)[number];

/** One answer, from the analysers' findings. */
export interface Chip {
  question: Question;
  label: string;
  /** Where it stands first; null for what is not in the text. */
  evidence: Evidence | null;
  /** Id of the tag that it is, null for others. */
  tag: string | null;
}

/** So many answers to each question. */
const MOST = { who: 3, what: 2, where: 2 };

/**
 * Who, what, where: the people and organizations, topics and places that weigh most; when: the day of publication, as
 * `day` writes it. A question without an answer is left out.
 */
export function chipsOf(
  { entities, tags, article }: ContextReport,
  day: (iso: string | null) => string | null,
): Chip[] {
  const named = (question: 'who' | 'where', kinds: readonly string[]) =>
    entities
      .filter(({ kind }) => kinds.includes(kind))
      .slice(0, MOST[question])
      .map(
        ({ name, mentions }): Chip => ({ question, label: name, evidence: mentions[0] ?? null, tag: null }),
      );
  const topics = tags
    .filter((tag) => tag.entities.length === 0)
    .slice(0, MOST.what)
    .map(
      ({ id, label, summary }): Chip => ({ question: 'what', label, evidence: summary[0] ?? null, tag: id }),
    );
  const date = day(article.published);
  return [
    ...named('who', ['person', 'organization']),
    ...topics,
    ...named('where', ['place']),
    ...(date ? [{ question: 'when', label: date, evidence: null, tag: null } as const] : []),
  ];
}
