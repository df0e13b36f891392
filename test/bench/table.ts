import type { Figure } from './types.ts';

const HEAD = ['figure', 'measured', 'asked for', 'others'];

/** Figures as a Markdown table, padded so that it reads as plain text too. */
export function asTable(figures: readonly Figure[]): string {
  const rows = [
    HEAD,
    ...figures.map(({ name, measured, asked, baseline }) => [name, measured, asked ?? '', baseline ?? '']),
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}
