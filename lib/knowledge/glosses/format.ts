import { type Gloss, kindOfGloss } from './gloss.ts';

/*
 * glosses.bin: UTF-8 lines after a first one that names the format; name, kind, aliases joined by ';' and gloss, with
 * tabs between. Sorted by name, which a zip packs well and a reader can check.
 */
const HEADER = 'backgrounder-glosses/1';

export function encodeGlosses(glosses: readonly Gloss[]): Uint8Array {
  const lines = [...glosses]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, kind, aliases, text }) => [name, kind, aliases.join(';'), text].join('\t'));
  return new TextEncoder().encode(`${[HEADER, ...lines].join('\n')}\n`);
}

/** @throws RangeError when the bytes are no index of this version. */
export function decodeGlosses(bytes: Uint8Array): Gloss[] {
  const [header, ...lines] = new TextDecoder().decode(bytes).split('\n');
  if (header !== HEADER) throw new RangeError('not an index of glosses of this version');
  return lines.filter((line) => line !== '').map(readLine);
}

function readLine(line: string): Gloss {
  const [name, kind, aliases, text] = line.split('\t');
  if (!name || !kind || aliases === undefined || !text) throw new RangeError('a gloss that is not whole');
  return { name, kind, aliases: aliases === '' ? [] : aliases.split(';'), text, entity: kindOfGloss(kind) };
}
