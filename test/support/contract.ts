import type { ContextReport, Evidence } from '../../lib/report/types.ts';

/** A report as the command line prints it: lists that were not asked for are missing. */
export type AnyReport = Partial<ContextReport> & Pick<ContextReport, 'article'>;

/** Everything in a report that breaks its promises, each as one line. Empty when it keeps them. */
export function contractFaults(report: AnyReport): string[] {
  const { article, ...findings } = report;
  return [
    ...evidenceFaults(findings, article.text),
    ...blockFaults(report),
    ...findingFaults(report),
    ...linkFaults(report),
    ...shapeFaults(report),
  ];
}

/** Evidence anywhere in the report is its slice of the text. */
function* evidenceFaults(node: unknown, text: string, path = ''): Generator<string> {
  if (Array.isArray(node)) {
    for (const item of node) yield* evidenceFaults(item, text, `${path}[]`);
  } else if (node !== null && typeof node === 'object') {
    const { start, end, quote } = node as Partial<Evidence>;
    if (typeof quote === 'string' && typeof start === 'number' && typeof end === 'number') {
      if (start >= end) yield `${path}: empty evidence at ${start}`;
      if (quote !== text.slice(start, end)) yield `${path}: '${quote}' is not the text at ${start}..${end}`;
    } else {
      for (const [key, value] of Object.entries(node)) yield* evidenceFaults(value, text, `${path}.${key}`);
    }
  }
}

/** Blocks are in text order, do not overlap, and hold text that does not begin or end with white space. */
function blockFaults({ article }: AnyReport): string[] {
  let before = 0;
  return article.blocks.flatMap(({ start, end }, i) => {
    const isInOrder = start >= before && start < end && end <= article.text.length;
    before = end;
    const words = article.text.slice(start, end);
    const faults = isInOrder ? [] : [`block ${i} at ${start}..${end} is out of order`];
    return words.trim() === words ? faults : [...faults, `block ${i} has white space at its edge`];
  });
}

function lists(report: AnyReport) {
  const { entities = [], sources = [], quotes = [], history = [], tags = [] } = report;
  return { entities, sources, quotes, history, tags };
}

/** Ids are unique, rules named, confidences between 0 and 1. */
function findingFaults(report: AnyReport): string[] {
  const all = Object.values(lists(report)).flat();
  const faults = all.flatMap(({ id, rule, confidence }) => [
    ...(rule === '' ? [`${id} names no rule`] : []),
    ...(confidence >= 0 && confidence <= 1 ? [] : [`${id} has confidence ${confidence}`]),
  ]);
  return new Set(all.map(({ id }) => id)).size === all.length
    ? faults
    : [...faults, 'two findings share an id'];
}

/** Ids that findings name are there, where their list is. */
function linkFaults(report: AnyReport): string[] {
  const { sources, quotes, tags } = lists(report);
  const isEntity = known(report.entities);
  const isSource = known(report.sources);
  return [
    ...quotes.filter(({ source }) => !isSource(source)).map(({ id }) => `${id} has no such source`),
    ...sources.filter(({ via }) => !isSource(via)).map(({ id }) => `${id} is relayed by no such source`),
    ...sources.filter(({ id, via }) => id === via).map(({ id }) => `${id} relays itself`),
    ...sources.filter(({ entity }) => !isEntity(entity)).map(({ id }) => `${id} is no such entity`),
    ...tags.filter(({ entities }) => !entities.every(isEntity)).map(({ id }) => `${id} has no such entity`),
    ...(report.unquoted ?? []).filter((id) => !isEntity(id)).map((id) => `unquoted ${id} is no such entity`),
    ...(report.unquoted ?? [])
      .filter((id) => sources.some(({ entity }) => entity === id))
      .map((id) => `${id} is a source and called unquoted`),
  ];
}

function known(list: readonly { id: string }[] | undefined): (id: string | null) => boolean {
  const ids = list && new Set(list.map(({ id }) => id));
  return (id) => id === null || ids === undefined || ids.has(id);
}

/** What single lists promise. */
function shapeFaults(report: AnyReport): string[] {
  const { entities, quotes, history, tags } = lists(report);
  const inOrder = (spans: readonly Evidence[]) =>
    spans.every(({ start }, i) => i === 0 || spans[i - 1]!.start <= start);
  const firsts = quotes.flatMap(({ content }) => content.slice(0, 1));
  return [
    ...entities.filter(({ mentions }) => mentions.length === 0).map(({ id }) => `${id} has no mention`),
    ...entities
      .filter(({ mentions }) => !inOrder(mentions))
      .map(({ id }) => `${id} has mentions out of order`),
    ...entities
      .filter((e, i) => i > 0 && entities[i - 1]!.salience < e.salience)
      .map(({ id }) => `${id} is out of order`),
    ...entities
      .filter((e) => !e.own && (e.note !== undefined || e.colour !== undefined))
      .map(({ id }) => `${id} bears a note and is not the reader's own`),
    ...quotes.filter(({ content }) => content.length === 0).map(({ id }) => `${id} has no content`),
    ...(inOrder(firsts) ? [] : ['quotes are out of order']),
    ...history
      .filter(({ from, to }) => from !== null && to !== null && from > to)
      .map(({ id }) => `${id} ends before it begins`),
    ...tags
      .filter(({ summary }) => summary.length < 1 || summary.length > 2)
      .map(({ id }) => `${id} has no summary of its size`),
    ...tags
      .filter(({ mentions = [] }) => !inOrder(mentions))
      .map(({ id }) => `${id} has mentions out of order`),
    ...((report.brief?.length ?? 0) > 3 ? ['the brief is too long'] : []),
    ...(report.errors ?? []).map(({ analyser, message }) => `${analyser} failed: ${message}`),
  ];
}
