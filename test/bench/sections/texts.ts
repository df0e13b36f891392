import { namesBaseline } from '../baselines/names.ts';
import { tagBaselines } from '../baselines/tags.ts';
import { type Score, scoreTexts } from '../scorer.ts';
import { taggerSpeeds } from '../tagger-speed.ts';
import { type BenchContext, type Figure, percent, type Section } from '../types.ts';

/** The first figure whose name begins so; scorers may add a word to a name. */
function pick(figures: Record<string, Score>, name: string): Score {
  const key = Object.keys(figures).find((candidate) => candidate.startsWith(name));
  return key === undefined ? {} : figures[key]!;
}

const f1 = (score: Score) => percent(score.f1);
/** A share; or F1 with the precision and recall that it is made of. */
function value({ share, precision, recall, f1 }: Score): string {
  if (share !== undefined && share !== null) return percent(share);
  if (f1 === undefined || f1 === null) return percent(recall);
  const parts = precision === undefined ? '' : ` (P ${percent(precision)}, R ${percent(recall)})`;
  return percent(f1) + parts;
}

const NER_SETS = [
  ['ner/dev/conll03-testb.jsonl.gz', 'newswire 1996', '≥ 1.5 × compromise, aim 78'],
  ['ner/dev/worldwide-dev.jsonl.gz', 'worldwide news', '≥ 78'],
] as const;

async function runNames(context: BenchContext): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [gold, title, asked] of NER_SETS) {
    const ours = await scoreTexts(context, 'ner', gold, { limit: 30, only: 'entities' });
    const theirs = await namesBaseline(context, gold, 30);
    const baseline = `compromise ${f1(pick(theirs, 'ALL strict'))}`;
    figures.push({
      name: `names, ${title}: strict F1`,
      measured: f1(pick(ours, 'ALL strict')),
      asked,
      baseline,
    });
  }
  return [...figures, ...(await taggerSpeeds(context))];
}

const SALIENCE = 'salience/gum-news-dev.jsonl.gz';

async function runEntities(context: BenchContext): Promise<Figure[]> {
  const salience = await scoreTexts(context, 'salience', SALIENCE, { only: 'entities' });
  return [
    {
      name: 'salience: average precision',
      measured: value(pick(salience, 'average precision')),
      asked: '≥ 88',
    },
  ];
}

async function runQuotes(context: BenchContext): Promise<Figure[]> {
  const scores = await scoreTexts(context, 'attributions', 'quotes/polnear-train-half.jsonl.gz', {
    limit: 20,
    only: 'quotes',
  });
  return Object.entries(scores).map(([name, score]) => ({
    name: `attributions: ${name}`,
    measured: value(score),
    ...(ASKED_ATTRIBUTIONS[name] ? { asked: ASKED_ATTRIBUTIONS[name] } : {}),
  }));
}

const ASKED_ATTRIBUTIONS: Readonly<Record<string, string>> = {
  'content IoU ≥ .5': '≥ 60 (a simple rule system 46)',
  'source overlap where content found': '≥ 85',
  'direct found': '≥ 92',
};

async function runHistory(context: BenchContext): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const set of ['timebank', 'aquaint']) {
    const scores = await scoreTexts(context, 'times', `temporal/${set}.jsonl.gz`, {
      limit: 25,
      only: 'history',
    });
    for (const [name, score] of Object.entries(scores))
      figures.push({ name: `${set}: ${name}`, measured: value(score) });
  }
  return figures;
}

async function runContext(context: BenchContext): Promise<Figure[]> {
  const scores = await scoreTexts(context, 'context', 'context/dev.jsonl.gz');
  return Object.entries(scores).map(([name, score]) => ({
    name: `annotated articles: ${name}`,
    measured: value(score),
  }));
}

async function runTags(context: BenchContext): Promise<Figure[]> {
  const gold = 'tags/fundus-topics.jsonl.gz';
  const ours = pick(await scoreTexts(context, 'tags', gold, { limit: 15, only: 'tags' }), 'declared topics');
  const baselines = await tagBaselines(context, gold, 15);
  const scored = baselines.map(({ name, figures }) => `${name} ${value(pick(figures, 'declared topics'))}`);
  return [
    {
      name: 'declared topics among the first eight tags',
      measured: value(ours),
      asked: '≥ 1.25 × the best, aim 65',
      baseline: scored.join(', '),
    },
  ];
}

export const names: Section = { id: 'names', title: 'Names', run: runNames };
export const entities: Section = { id: 'entities', title: 'Entities', run: runEntities };
export const quotes: Section = { id: 'quotes', title: 'Quotes', run: runQuotes };
export const history: Section = { id: 'history', title: 'History', run: runHistory };
export const annotated: Section = { id: 'context', title: 'Annotated articles', run: runContext };
export const tags: Section = { id: 'tags', title: 'Tags', run: runTags };
