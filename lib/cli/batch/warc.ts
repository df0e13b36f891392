import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createGunzip } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';

/** A page that a web archive holds. */
export interface ArchivedPage {
  /** The record's own id, which no other record has. */
  record: string;
  url: string;
  /** Reads the page as it came, unpacked; only before the next page is asked for. */
  load(): Promise<Buffer>;
}

/** Longer answers are no articles. Bytes, as stored. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Bytes read and unpacked at once. */
const CHUNK = 1 << 18;
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The HTML pages of a WARC file, packed or not, in its order: answers with status 200 and resources. The rest
 * (requests, pictures, redirects) is passed over without being unpacked into memory.
 * @throws Error where the file is no WARC or ends too early
 */
export async function* pagesOf(file: string, onBytes?: (read: number) => void): AsyncGenerator<ArchivedPage> {
  const bytes = new PassThrough({ readableHighWaterMark: CHUNK });
  // Its errors come to the reader of `bytes`.
  const opened = pipeline(
    createReadStream(file, { highWaterMark: CHUNK }),
    (chunks: AsyncIterable<Buffer>) => counted(chunks, onBytes),
    /\.gz$/i.test(file) ? createGunzip({ chunkSize: CHUNK }) : new PassThrough(),
    bytes,
  ).catch(() => {});
  try {
    for await (const record of new WARCParser(steady(bytes))) {
      const url = record.warcTargetURI?.replace(/^<|>$/g, '');
      const id = record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '');
      if (url && id && isPage(record)) yield { record: id, url, load: () => load(record) };
    }
  } finally {
    bytes.destroy();
    await opened;
  }
}

/** So often a reader may ask for more after the end: once for each part of the record in hand. */
const PATIENCE = 100;

/** The parser asks on and on for the rest of a record that breaks off: told the same error each time, it gives up. */
function steady(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const chunks = bytes[Symbol.asyncIterator]();
  let problem: unknown = null;
  let ends = 0;
  const next = async (): Promise<IteratorResult<Buffer>> => {
    if (problem) throw problem;
    try {
      const chunk = await chunks.next();
      if (chunk.done && ++ends > PATIENCE) throw new Error('the archive ends in the middle of a record');
      return chunk;
    } catch (error) {
      problem = error;
      throw error;
    }
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

async function* counted(chunks: AsyncIterable<Buffer>, onBytes?: (read: number) => void) {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

function isPage(record: WARCRecord): boolean {
  if (record.warcContentLength > MOST_BYTES) return false;
  if (record.warcType === 'resource') return HTML.test(record.warcContentType ?? '');
  const { httpHeaders } = record;
  return (
    record.warcType === 'response' &&
    Number(httpHeaders?.statusCode) === 200 &&
    HTML.test(httpHeaders?.headers.get('content-type') ?? '')
  );
}

/** The body as UTF-8 where the header names another character set: later steps know no header. */
async function load(record: WARCRecord): Promise<Buffer> {
  const bytes = Buffer.from(await record.readFully(true));
  const body = record.httpHeaders?.headers.get('content-encoding') === 'br' ? unpackBrotli(bytes) : bytes;
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(
    record.httpHeaders?.headers.get('content-type') ?? '',
  )?.[1];
  return charset ? asUtf8(body, charset) : body;
}

/** Crawlers keep the header and store the page unpacked. */
function unpackBrotli(bytes: Buffer): Buffer {
  try {
    return brotliDecompressSync(bytes);
  } catch {
    return bytes;
  }
}

function asUtf8(bytes: Buffer, charset: string): Buffer {
  try {
    const decoder = new TextDecoder(charset);
    return decoder.encoding === 'utf-8' ? bytes : Buffer.from(decoder.decode(bytes), 'utf8');
  } catch {
    return bytes;
  }
}
