import type { Tag } from '../../report/types.ts';
import { evidence } from '../../text/evidence.ts';
import type { Analyser, AnalysisInput, AnalysisOutput } from '../types.ts';
import { briefOf } from './brief.ts';
import type { Candidate } from './candidate.ts';
import { cleanDeclared } from './declared.ts';
import { mergeCandidates } from './merge.ts';
import { selectTags } from './select.ts';
import { sentencePool, summarize } from './summary.ts';
import { declaredCandidates, textCandidates, themeCandidates } from './weigh.ts';

/** What the article is about, from three wells: what the page declares, what the text says, and broad themes. */
export const tags: Analyser<'tags'> = {
  kind: 'tags',
  needs: ['entities'],
  run: findTags,
};

/** Candidates looked at for each tag wanted. */
const READY = 4;

function findTags({ article, document, found, options }: AnalysisInput): AnalysisOutput<'tags'> {
  const concepts = mergeCandidates(
    [
      ...textCandidates(document, article.headline, found.entities),
      ...declaredCandidates(document, cleanDeclared(article)),
    ],
    options.tagCount * READY,
  );
  // Some of the heaviest may turn out to have no sentence to show: those that follow stand ready.
  const chosen = selectTags(concepts, themeCandidates(document), options.tagCount);
  const pool = sentencePool(
    document,
    article.blocks.map((block) => block.role),
  );
  const summaries = summarize(chosen, pool);
  const findings = chosen
    .map((candidate, i) => toTag(document.text, candidate, summaries[i]!))
    .filter((tag) => tag.summary.length > 0)
    .slice(0, options.tagCount)
    .map((tag, i) => ({ ...tag, id: `t${i + 1}` }));
  return { findings, brief: briefOf(chosen, pool) };
}

function toTag(text: string, candidate: Candidate, summary: Tag['summary']): Tag {
  const { label, origin, theme, weight, rule, confidence, entities, places } = candidate;
  const mentions = places
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => evidence(text, start, end));
  return { id: '', rule, confidence, label, origin, theme, weight, summary, mentions, entities };
}
