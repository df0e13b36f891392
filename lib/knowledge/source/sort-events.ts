import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { EVENT_FOLDER } from './event-files.ts';
import { readEventLine } from './event-line.ts';
import { compareEvents } from './event-order.ts';

/** Puts the entries of every source file in order: `npm run sort:events`. */
for (const name of readdirSync(EVENT_FOLDER).filter((file) => file.endsWith('.psv'))) {
  const url = new URL(name, EVENT_FOLDER);
  const text = readFileSync(url, 'utf8');
  const entries = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ line, event: readEventLine(line).event }));
  const sorted = entries.sort((a, b) => compareEvents(a.event, b.event)).map(({ line }) => line);
  writeFileSync(url, `${sorted.join('\n')}\n`);
}
