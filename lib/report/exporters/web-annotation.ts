import type { ContextReport, Evidence, FindingKind } from '../types.ts';
import type { Exporter } from './types.ts';

/** Characters of context on each side of a quote, as annotation tools use them. */
const CONTEXT = 32;

interface Note {
  id: string;
  kind: FindingKind;
  body: string;
  evidence: Evidence;
}

/**
 * W3C Web Annotation (Recommendation, 2017): a collection with one page, each finding an annotation with a quote
 * selector and a position in the article's text.
 */
export const webAnnotation: Exporter = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  carriesText: false,
  write(report) {
    const items = notesOf(report).map((note) => annotation(report, note));
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: report.article.headline,
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0, items },
    };
    return `${JSON.stringify(collection, null, 2)}\n`;
  },
};

function annotation({ page, article }: ContextReport, { id, kind, body, evidence }: Note) {
  const { start, end, quote } = evidence;
  return {
    type: 'Annotation',
    id: `urn:backgrounder:${id}:${start}`,
    motivation: kind === 'tags' ? 'tagging' : 'identifying',
    body: {
      type: 'TextualBody',
      value: body,
      format: 'text/plain',
      purpose: kind === 'tags' ? 'tagging' : 'describing',
    },
    target: {
      ...(page.url === null ? {} : { source: page.url }),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: article.text.slice(Math.max(0, start - CONTEXT), start),
          suffix: article.text.slice(end, end + CONTEXT),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

function notesOf(report: ContextReport): Note[] {
  const { entities, sources, quotes, history, tags } = report;
  const nameOf = (id: string | null) => sources.find((source) => source.id === id)?.name ?? '';
  return [
    ...entities.flatMap(({ id, name, mentions }) =>
      mentions.map((evidence) => note('entities', id, name, evidence)),
    ),
    ...quotes.flatMap(({ id, source, content }) =>
      content.map((evidence) => note('quotes', id, nameOf(source), evidence)),
    ),
    ...history.map(({ id, event, working, evidence }) =>
      note('history', id, event?.title ?? working ?? '', evidence),
    ),
    ...tags.flatMap(({ id, label, summary }) => summary.map((evidence) => note('tags', id, label, evidence))),
  ];
}

function note(kind: FindingKind, id: string, body: string, evidence: Evidence): Note {
  return { id, kind, body, evidence };
}
