import { nameOf } from '../../panel/view/ledger.ts';
import type { ContextReport, Quote } from '../types.ts';
import { fragmentLink } from './fragment.ts';
import type { Exporter } from './types.ts';

const COLUMNS = ['source', 'kind', 'official', 'relayed by', 'type', 'words', 'cue', 'link'];

/** The quotes as a table (RFC 4180, UTF-8): one line a statement, lines ended by CR LF. */
export const csv: Exporter = {
  extension: 'csv',
  mediaType: 'text/csv',
  carriesText: false,
  write(report) {
    const rows = [COLUMNS, ...report.quotes.map((quote) => row(report, quote))];
    return rows.map(csvLine).join('');
  },
};

function row({ sources, page, article }: ContextReport, quote: Quote): string[] {
  const source = sources.find(({ id }) => id === quote.source);
  const via = sources.find(({ id }) => id === source?.via);
  const first = quote.content[0];
  return [
    source ? nameOf(source) : '',
    source?.kind ?? '',
    source ? String(source.official) : '',
    via ? nameOf(via) : '',
    quote.type,
    quote.content.map((evidence) => evidence.quote).join(' … '),
    quote.cue?.quote ?? '',
    (first && fragmentLink(page.url, article, first)) ?? '',
  ];
}

/** One line of a table, ended by CR LF. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe: its words come from a page. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-\d+$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
