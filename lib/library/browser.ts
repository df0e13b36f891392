import { createAnalyze } from './index.ts';

export * from './index.ts';

/** Written out one by one, so that bundlers find the files and bring them along. */
const DATA: Record<string, URL> = {
  'names.bin': new URL('./data/names.bin', import.meta.url),
  'events.bin': new URL('./data/events.bin', import.meta.url),
  'glosses.bin': new URL('./data/glosses.bin', import.meta.url),
};

async function fetchData(file: string): Promise<Uint8Array> {
  const url = DATA[file];
  if (!url) throw new RangeError(`no data file '${file}'`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

export const analyze = createAnalyze(fetchData);
