import type { Tag } from '../../report/types.ts';
import type { Analyser, AnalysisInput, AnalysisOutput } from '../types.ts';
import { briefOf } from './brief.ts';
import type { Candidate } from './candidate.ts';
import { conceptKey } from './concept.ts';
import { cleanDeclared } from './declared.ts';
import { mergeCandidates } from './merge.ts';
import { sentencePool, summarize } from './summary.ts';
import { declaredCandidates, entityCandidates, phraseCandidates, themeCandidates } from './weigh.ts';

/** What the article is about, from three wells: what the page declares, what the text says, and broad themes. */
export const tags: Analyser<'tags'> = {
  kind: 'tags',
  needs: ['entities'],
  run: findTags,
};

/** Broad themes beside the concepts of the text. */
const MOST_THEMES = 2;

/** At most this share of the tags are names, while there are others. */
const SHARE_OF_NAMES = 0.4;

function findTags({ article, document, found, options }: AnalysisInput): AnalysisOutput<'tags'> {
  const names = new Set(found.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(conceptKey)));
  const candidates = [
    ...entityCandidates(document, found.entities),
    ...declaredCandidates(document, cleanDeclared(article)),
    ...phraseCandidates(document, article.headline, names),
    ...themeCandidates(document).slice(0, MOST_THEMES),
  ];
  // Some of the heaviest may turn out to have no sentence to show: those that follow stand ready.
  const heaviest = balanced(mergeCandidates(candidates, options.tagCount * 4), options.tagCount).slice(
    0,
    options.tagCount * 2,
  );
  const pool = sentencePool(
    document,
    article.blocks.map((block) => block.role),
  );
  const summaries = summarize(heaviest, pool);
  const findings = heaviest
    .map((candidate, i) => toTag(candidate, summaries[i]!))
    .filter((tag) => tag.summary.length > 0)
    .slice(0, options.tagCount)
    .map((tag, i) => ({ ...tag, id: `t${i + 1}` }));
  return { findings, brief: briefOf(heaviest, pool) };
}

/** Names have a list of their own: past their share they come after the other concepts. */
function balanced(heaviest: readonly Candidate[], tagCount: number): Candidate[] {
  const most = Math.round(tagCount * SHARE_OF_NAMES);
  let names = 0;
  const isWithinShare = ({ rule }: Candidate) => rule !== 'salient name' || names++ < most;
  const first = heaviest.filter(isWithinShare);
  return [...first, ...heaviest.filter((candidate) => !first.includes(candidate))];
}

function toTag(candidate: Candidate, summary: Tag['summary']): Tag {
  const { label, origin, theme, weight, rule, confidence, entities } = candidate;
  return { id: '', rule, confidence, label, origin, theme, weight, summary, entities };
}
