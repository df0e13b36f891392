import { ledgerOf, nameOf } from '../../panel/view/ledger.ts';
import { yearsText } from '../../panel/view/years.ts';
import type { Translate } from '../../texts/index.ts';
import { keyOf } from '../../texts/index.ts';
import type { ContextReport, Evidence, Quote } from '../types.ts';

/** One line of a written report: what is said about it, and the words it comes from. */
export interface OutlineLine {
  /** In the tool's words: a name, a year. */
  label: string;
  /** In the article's words, marked as such. */
  words: string | null;
  /** Whether the article itself has these words in quotation marks. */
  quoted: boolean;
  evidence: Evidence | null;
}

export interface OutlinePart {
  title: string;
  lines: OutlineLine[];
}

/** A report as titled lists, in the panel's order; the written forms differ only in how they set it. Empty parts are left out. */
export function outlineOf(report: ContextReport, t: Translate): OutlinePart[] {
  return [
    { title: t('section_quotes'), lines: saidLines(report, t) },
    { title: t('section_entities'), lines: entityLines(report, t) },
    { title: t('section_history'), lines: pastLines(report, t) },
    { title: t('section_tags'), lines: tagLines(report) },
    { title: t('section_brief'), lines: report.brief.map((evidence) => line('', evidence)) },
  ].filter(({ lines }) => lines.length > 0);
}

function line(label: string, evidence: Evidence | null, quoted = false): OutlineLine {
  return { label, words: evidence?.quote ?? null, quoted, evidence };
}

function saidLines(report: ContextReport, t: Translate): OutlineLine[] {
  const { groups, unattributed } = ledgerOf(report);
  const rows = groups.flatMap((group) => group.rows);
  return [
    ...rows.flatMap(({ source, quotes }) => {
      const label = `${nameOf(source)} (${t(keyOf('source', source.kind))})`;
      if (quotes.length === 0) return [line(label, source.as ?? source.evidence[0] ?? null)];
      return quotes.flatMap((quote) => quoteLines(label, quote));
    }),
    ...unattributed.flatMap((quote) => quoteLines(t('group_unattributed'), quote)),
  ];
}

function quoteLines(label: string, quote: Quote): OutlineLine[] {
  return quote.content.map((evidence) => line(label, evidence, quote.type !== 'indirect'));
}

function entityLines({ entities }: ContextReport, t: Translate): OutlineLine[] {
  return entities.map((entity) =>
    line(`${entity.name} (${t(keyOf('kind', entity.kind))})`, entity.role ?? entity.mentions[0] ?? null),
  );
}

function pastLines({ history }: ContextReport, t: Translate): OutlineLine[] {
  return history.map((reference) => {
    const years = yearsText(t, reference.event ?? reference);
    return line([years, reference.event?.title].filter(Boolean).join(' '), reference.evidence);
  });
}

function tagLines({ tags }: ContextReport): OutlineLine[] {
  return tags.flatMap((tag) =>
    tag.summary.length === 0
      ? [line(tag.label, null)]
      : tag.summary.map((evidence) => line(tag.label, evidence)),
  );
}
