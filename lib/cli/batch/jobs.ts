import { stat } from 'node:fs/promises';
import type { Input } from '../inputs.ts';
import { isInShard, type Shard } from './shard.ts';
import { isArchive, isFolder, walk, wantedIn } from './walk.ts';
import { pagesOf } from './warc.ts';

/** One page to read: a file, or a record of a web archive, whose bytes are loaded here. */
export interface Job extends Input {
  /** Bytes on the disk that are done with once this page is. */
  size: number;
  /** Only before the next job is asked for. */
  load?: () => Promise<Buffer>;
}

export interface JobSettings {
  text: boolean;
  shard: Shard | null;
}

/** A file of the inputs, folders replaced by what is in them. */
export interface InputFile extends Input {
  size: number;
}

/**
 * The files that the inputs name, in their order; a folder stands for its files in the order of their names. With a
 * shard those of the shard only. A file that is not there is named all the same: reading it tells why.
 */
export async function* filesOf(inputs: Iterable<Input>, settings: JobSettings): AsyncGenerator<InputFile> {
  for (const input of inputs) {
    const names = (await isFolder(input.file)) ? walk(input.file, wantedIn(settings.text)) : [input.file];
    for await (const file of names) {
      if (settings.shard && !isInShard(file, settings.shard)) continue;
      yield { ...input, file, size: (await stat(file).catch(() => null))?.size ?? 0 };
    }
  }
}

/** Every page of the inputs, one after the other; web archives are read as they are asked for. */
export async function* jobsOf(inputs: Iterable<Input>, settings: JobSettings): AsyncGenerator<Job> {
  for await (const file of filesOf(inputs, settings)) {
    if (settings.text || !isArchive(file.file)) yield file;
    else yield* recordsOf(file);
  }
}

async function* recordsOf(archive: InputFile): AsyncGenerator<Job> {
  let read = 0;
  const pages = pagesOf(archive.file, (bytes) => {
    read += bytes;
  });
  try {
    for await (const { record, url, load } of pages) {
      const size = read;
      read = 0;
      yield { file: `${archive.file}#${record}`, url, published: archive.published, size, load };
    }
  } catch (error) {
    // One broken archive is one input that cannot be read: the pages before the break stand.
    yield { ...archive, size: read, load: () => Promise.reject(error) };
  }
}
