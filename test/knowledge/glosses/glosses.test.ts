import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeGlosses, encodeGlosses } from '../../../lib/knowledge/glosses/format.ts';
import { type Gloss, isPublicKind, kindOfGloss } from '../../../lib/knowledge/glosses/gloss.ts';
import { glossKey, indexGlosses, loadGlossIndex } from '../../../lib/knowledge/glosses/index.ts';
import { readGlossFiles, readGlossLine } from '../../../lib/knowledge/source/gloss-files.ts';

const gloss = (name: string, kind: string, aliases: string[] = []): Gloss => ({
  name,
  kind,
  aliases,
  text: `About ${name}.`,
  entity: kindOfGloss(kind),
});
const RIVERS = gloss('River Agency', 'agency', ['RVA', 'the Rivers']);
const ROADS = gloss('Road Authority', 'agency', ['RVA']);
const LAND = gloss('Norland', 'country');

describe('glosses', () => {
  it('come back as they were written, by name', () => {
    expect(decodeGlosses(encodeGlosses([ROADS, LAND, RIVERS]))).toEqual([LAND, RIVERS, ROADS]);
  });

  it('are refused when the bytes are something else', () => {
    expect(() => loadGlossIndex(new TextEncoder().encode('something else'))).toThrow(RangeError);
    expect(() => loadGlossIndex(new TextEncoder().encode('backgrounder-glosses/1\nhalf'))).toThrow(
      RangeError,
    );
  });

  it('are found by name and alias, whatever the dress', () => {
    const index = indexGlosses([RIVERS, LAND]);
    for (const name of ['River Agency', 'the river agency', 'R.V.A.', 'RVA', 'The Rivers'])
      expect(index.find(name)).toBe(RIVERS);
    expect(index.find('Norland')?.entity).toBe('place');
  });

  it('are not found by what is close', () => {
    const index = indexGlosses([RIVERS, LAND]);
    for (const name of ['rva', 'River', 'River Agencies', 'Nor', '']) expect(index.find(name)).toBeNull();
  });

  it('are not found by an alias that several have', () => {
    const index = indexGlosses([RIVERS, ROADS]);
    expect(index.find('RVA')).toBeNull();
    expect(index.acronyms.has('RVA')).toBe(false);
    expect(indexGlosses([RIVERS]).acronyms.has('RVA')).toBe(true);
  });

  it('keep the case of acronyms only', () => {
    expect(glossKey('WHO')).toBe('WHO');
    expect(glossKey('Who')).toBe('who');
  });

  it('know which kinds are public bodies', () => {
    expect(isPublicKind('court')).toBe(true);
    expect(isPublicKind('party')).toBe(false);
  });
});

describe('source lines of glosses', () => {
  it('are read', () => {
    expect(readGlossLine('River Agency | agency | RVA; Rivers | Looks after rivers.')).toEqual({
      gloss: {
        name: 'River Agency',
        kind: 'agency',
        aliases: ['RVA', 'Rivers'],
        text: 'Looks after rivers.',
        entity: 'organization',
      },
      problems: [],
    });
  });

  it('say what is wrong with them', () => {
    expect(readGlossLine('River Agency | agency | RVA').problems).not.toEqual([]);
    expect(readGlossLine(' | agency | | Text.').problems).not.toEqual([]);
    expect(readGlossLine('A | Big Agency | | Text.').problems).not.toEqual([]);
    expect(readGlossLine(`A | agency | | ${'x'.repeat(161)}`).problems).not.toEqual([]);
    expect(readGlossLine('A | agency | B; B | Text.').problems).not.toEqual([]);
  });

  it('of the shipped index are all sound and all in it', () => {
    const lines = readGlossFiles();
    expect(lines.filter((l) => l.problems.length > 0)).toEqual([]);
    expect(new Set(lines.map((l) => l.gloss.name)).size).toBe(lines.length);
    const shipped = loadGlossIndex(
      readFileSync(new URL('../../../public/data/glosses.bin', import.meta.url)),
    );
    expect(shipped.size).toBe(lines.length);
    expect(shipped.size).toBeGreaterThan(2500);
  });

  it('of the shipped index stand in the order of their names', () => {
    const places = readGlossFiles().map(({ file, gloss: { name } }) => `${file}\t${name}`);
    expect(places).toEqual([...places].sort());
  });
});
