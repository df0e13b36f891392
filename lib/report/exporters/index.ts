import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';
import type { Exporter } from './types.ts';
import { webAnnotation } from './web-annotation.ts';

/** Every form a report can be taken out in, in the order the menu has them. */
export const EXPORTERS = {
  markdown,
  text,
  csv,
  json,
  'web-annotation': webAnnotation,
} as const satisfies Record<string, Exporter>;

export type ExportForm = keyof typeof EXPORTERS;
export const EXPORT_FORMS = Object.keys(EXPORTERS) as ExportForm[];

/** Name for a file with a report: the headline in letters that every file system takes. */
export function fileName(headline: string | null, form: ExportForm): string {
  const name = (headline ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${name || 'article'}.${EXPORTERS[form].extension}`;
}
