import { describe, expect, it } from 'vitest';
import { readSettings, UsageError } from '../../lib/cli/usage.ts';

describe('readSettings', () => {
  it('reads pages in full by default', () => {
    expect(readSettings(['a.html'])).toMatchObject({
      files: ['a.html'],
      text: false,
      stage: 'report',
      only: null,
    });
  });

  it('knows how far to go', () => {
    expect(readSettings(['--only', 'detect', 'a.html']).stage).toBe('detect');
    expect(readSettings(['--only', 'article', 'a.html']).stage).toBe('article');
    expect(readSettings(['--only', 'quotes, tags', 'a.html']).only).toEqual(['quotes', 'tags']);
  });

  it.each([
    [[], 'at least one file'],
    [['a.html', 'b.html'], '--jsonl'],
    [['--list', 'l.tsv'], '--jsonl'],
    [['--only', 'verbs', 'a.html'], "'verbs'"],
    [['--published', '2024-02-30', 'a.html'], '2024-02-30'],
    [['--published', 'today', 'a.html'], 'today'],
    [['--url', 'javascript:alert(1)', 'a.html'], 'javascript'],
    [['--colour', 'a.html'], '--colour'],
  ])('says what is wrong with %j', (args, words) => {
    expect(() => readSettings(args)).toThrow(UsageError);
    expect(() => readSettings(args)).toThrow(words);
  });

  it('needs no file for help', () => {
    expect(readSettings(['--help']).help).toBe(true);
  });
});
