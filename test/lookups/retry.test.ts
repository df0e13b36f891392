import { describe, expect, it } from 'vitest';
import { isBusy, waitAfter } from '../../lib/lookups/retry.ts';
import { json } from './network.ts';

const NOW = Date.UTC(2025, 0, 1);

describe('waitAfter', () => {
  it('is what the server says', () => {
    expect(waitAfter('12', 1, NOW)).toBe(12_000);
    expect(waitAfter('Wed, 01 Jan 2025 00:01:00 GMT', 1, NOW)).toBe(60_000);
  });

  it('is at least a second', () => {
    expect(waitAfter('0', 1, NOW)).toBe(1_000);
    expect(waitAfter('Tue, 31 Dec 2024 00:00:00 GMT', 1, NOW)).toBe(1_000);
  });

  it('doubles where the server says nothing that can be read', () => {
    expect([1, 2, 3].map((tries) => waitAfter(null, tries, NOW))).toEqual([2_000, 4_000, 8_000]);
    expect(waitAfter('soon', 1, NOW)).toBe(2_000);
  });
});

describe('isBusy', () => {
  it.each([
    json(null, 429),
    json(null, 503),
    json({ error: { code: 'maxlag' } }),
    json({ error: { code: 'ratelimited' } }),
  ])('holds for %j', (reply) => {
    expect(isBusy(reply)).toBe(true);
  });

  it.each([json({}), json(null, 404), json({ error: { code: 'badvalue' } })])(
    'does not hold for %j',
    (reply) => {
      expect(isBusy(reply)).toBe(false);
    },
  );
});
