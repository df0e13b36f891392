import type { Knowledge } from '../knowledge/types.ts';
import { type PartialReport, readDocument, readText } from '../library/read.ts';
import { decodeText, type Input } from './inputs.ts';
import type { Settings } from './usage.ts';

/** Reports on the bytes of a page or text. @throws Error when they cannot be read. */
export async function reportOn(
  bytes: Buffer,
  input: Pick<Input, 'url' | 'published'>,
  settings: Pick<Settings, 'text' | 'stage' | 'trace' | 'only'>,
  knowledge: Knowledge,
): Promise<PartialReport> {
  if (settings.text) return readText(decodeText(bytes), input, settings, knowledge);
  // Loaded when it is needed: texts alone are read without a DOM, which takes a while to start.
  const { NO_URL, openPage } = await import('./page-file.ts');
  const opened = openPage(bytes, input.url);
  try {
    return readDocument(opened.document, input.url ?? NO_URL, input, settings, knowledge);
  } finally {
    opened.close();
  }
}
