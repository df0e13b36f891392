import { describe, expect, it } from 'vitest';
import { openPage } from '../../lib/cli/page-file.ts';

const titleOf = (bytes: Buffer) => {
  const { document, close } = openPage(bytes, null);
  const { title } = document;
  close();
  return title;
};

describe('openPage', () => {
  it('reads UTF-8 as such, whatever the page says or leaves out', () => {
    expect(titleOf(Buffer.from('<title>Brücke</title>'))).toBe('Brücke');
    expect(titleOf(Buffer.from('<meta charset="gbk"><title>Brücke</title>'))).toBe('Brücke');
  });

  it('reads other bytes as the page says', () => {
    expect(titleOf(Buffer.from('<meta charset="iso-8859-1"><title>Br\u00fccke</title>', 'latin1'))).toBe(
      'Brücke',
    );
  });
});
