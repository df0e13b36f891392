import { describe, expect, it } from 'vitest';
import { readOptions, writeOptions } from '../../lib/options/file.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';

const changed = { ...DEFAULTS, 'look.theme': 'dark', 'sites.block': ['*://example.org/*'] } as const;
const edited = (edit: (file: Record<string, unknown>) => void) => {
  const file: Record<string, unknown> = JSON.parse(writeOptions(changed));
  edit(file);
  return readOptions(JSON.stringify(file));
};

describe('options as a file', () => {
  it('come back as they were written', () => {
    expect(readOptions(writeOptions(changed))).toEqual({ ok: true, options: changed });
  });

  it('are refused as a whole when one field is wrong, by its name', () => {
    const read = edited((file) => Object.assign(file['options'] as object, { 'look.text': 9 }));
    expect(read).toEqual({ ok: false, faults: [{ name: 'look.text', expects: 'one of 1, 2, 3, 4, 5' }] });
  });

  it('are refused when they hold something unknown', () => {
    const read = edited((file) => Object.assign(file['options'] as object, { 'look.colour': 'red' }));
    expect(read.ok ? [] : read.faults.map(({ name }) => name)).toEqual(['look.colour']);
  });

  it.each(['', '[]', '{"schema":"other"}', 'not JSON', '{"schema":"backgrounder-options/1","version":"1"}'])(
    'refuse %j without an exception',
    (text) => {
      expect(readOptions(text).ok).toBe(false);
    },
  );
});
