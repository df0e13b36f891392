import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readDay, readUrl, type Settings, STANDARD_INPUT, UsageError } from './usage.ts';

/** One file to read, with what is known of it beforehand. */
export interface Input {
  file: string;
  url: string | null;
  published: string | null;
}

/** All inputs in the order given: files named on the command line, then those of the list. @throws UsageError */
export function listInputs(settings: Settings): Input[] {
  const { url, published } = settings;
  const named = settings.files.map((file) => ({ file, url, published }));
  return settings.list === null ? named : [...named, ...readList(settings.list, { url, published })];
}

function readList(file: string, given: Pick<Input, 'url' | 'published'>): Input[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--list ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readLine(line, `${file}:${index + 1}`, given)],
  );
}

function readLine(line: string, where: string, given: Pick<Input, 'url' | 'published'>): Input {
  const [file = '', url = '', published = ''] = line.split('\t').map((field) => field.trim());
  try {
    return {
      file,
      url: url ? readUrl(url) : given.url,
      published: published ? readDay(published) : given.published,
    };
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${where}: ${error.message}`);
    throw error;
  }
}

/** The bytes of an input, unpacked where they are gzipped. @throws Error when they cannot be read. */
export function readBytes(file: string): Buffer {
  const bytes = readFileSync(file === STANDARD_INPUT ? 0 : file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}

/** UTF-8, with a byte order mark kept: offsets count from the file's first character. @throws TypeError for other bytes */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}
