import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeEvents } from '../events/format.ts';
import { readEventFiles } from './event-files.ts';

/** Compiles the source files of events to the index that is shipped: `npm run build:events`. */
const TARGET = new URL('../../../public/data/events.bin', import.meta.url);
const MOST_GZIPPED = 700_000;

const entries = readEventFiles();
const sound = new Map(
  entries.filter((entry) => entry.problems.length === 0).map(({ event }) => [event.title, event]),
);
const bytes = encodeEvents([...sound.values()]);
const packed = gzipSync(bytes, { level: 9 }).length;
mkdirSync(new URL('.', TARGET), { recursive: true });
writeFileSync(TARGET, bytes);
process.stdout.write(
  `${sound.size} events of ${entries.length} entries, ${bytes.length} bytes, ${packed} gzipped (at most ${MOST_GZIPPED})\n`,
);
if (packed > MOST_GZIPPED) process.exitCode = 1;
