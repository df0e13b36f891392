import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { readBytes } from '../../../lib/cli/inputs.ts';
import { NO_URL, openPage } from '../../../lib/cli/page-file.ts';
import { type PageRow, pageFile, pageRows, spread } from '../data.ts';
import { scorePages } from '../scorer.ts';
import type { BenchContext } from '../types.ts';
import { withPredictions } from './predictions.ts';

export type BodyReader = (row: PageRow, file: string) => Promise<string>;

const readability: BodyReader = async (row, file) => {
  const page = openPage(readBytes(file), row.url);
  try {
    return new Readability(page.document).parse()?.textContent ?? '';
  } finally {
    page.close();
  }
};

const defuddle: BodyReader = async (row, file) => {
  const page = openPage(readBytes(file), row.url);
  try {
    const { content } = await Defuddle(page.document, row.url ?? NO_URL);
    const result = openPage(
      Buffer.from(
        `<meta charset="utf-8"><body>${content.replace(/<\/(?:p|div|li|h\d|tr|blockquote)>/g, '$&\n')}`,
      ),
      null,
    );
    const text = result.document.body.textContent ?? '';
    result.close();
    return text;
  } finally {
    page.close();
  }
};

export const BODY_READERS: Readonly<Record<string, BodyReader>> = {
  Readability: readability,
  Defuddle: defuddle,
};

/** F1 of another reader on the bodies of a set; a page that it fails on counts as empty. */
export async function bodyBaseline(
  context: BenchContext,
  set: string,
  reader: BodyReader,
  limit: number,
): Promise<number | null> {
  const all = pageRows(context.data, set);
  const rows = context.sample ? spread(all, limit) : all;
  const lines: object[] = [];
  for (const row of rows) {
    const text = await reader(row, pageFile(context.data, row)).catch(() => '');
    lines.push({ file: row.html, article: { text } });
  }
  const figures = await withPredictions(lines, (pred) =>
    scorePages(context, 'body', `extract/${set}.jsonl.gz`, { limit, pred }),
  );
  return figures['f1'] ?? null;
}
