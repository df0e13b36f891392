import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '../../lib/messages/marks.ts';
import { isMessage, RULES } from '../../lib/messages/protocol.ts';
import { failed, ok } from '../../lib/messages/result.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';

const { page, article } = SAMPLE_REPORT;

describe('protocol', () => {
  it('takes a verdict and a reading as they are made', () => {
    expect(isMessage('page/verdict', { kind: 'page/verdict', request: page })).toBe(true);
    expect(RULES['reader/read'].response(ok({ page, article }))).toBe(true);
    expect(RULES['reader/read'].response(failed('gone', new Error('no tab')))).toBe(true);
  });

  it('refuses a reading with a hole in it', () => {
    expect(RULES['reader/read'].response(ok({ page }))).toBe(false);
    expect(RULES['reader/read'].response(ok({ page, article: { ...article, text: null } }))).toBe(false);
    expect(RULES['reader/read'].response({ ok: false, problem: 'other', detail: '' })).toBe(false);
    expect(RULES['reader/read'].response(undefined)).toBe(false);
  });

  it('takes an empty order of marks and refuses an unknown kind', () => {
    const mark = { finding: 'q1', kind: 'shout', start: 0, end: 1, quote: 'a', card: null };
    expect(isMessage('reader/mark', { kind: 'reader/mark', request: NO_MARKS })).toBe(true);
    expect(isMessage('reader/mark', { kind: 'reader/mark', request: { ...NO_MARKS, marks: [mark] } })).toBe(
      false,
    );
  });
});
