import { readdirSync, readFileSync } from 'node:fs';
import { type EventLine, readEventLine } from './event-line.ts';

/** Where the source files lie. */
export const EVENT_FOLDER = new URL('./events/', import.meta.url);

/** An entry with its place in the sources. */
export interface SourceEntry extends EventLine {
  file: string;
  /** From 1. */
  line: number;
}

/** All entries of lib/knowledge/source/events, by file name, then line. */
export function readEventFiles(): SourceEntry[] {
  const files = readdirSync(EVENT_FOLDER).filter((name) => name.endsWith('.psv'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, EVENT_FOLDER), 'utf8')
      .split('\n')
      .map((text, index) => ({ text, line: index + 1 }))
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, line }) => ({ ...readEventLine(text), file, line })),
  );
}
