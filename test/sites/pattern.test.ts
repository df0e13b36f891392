import { describe, expect, it } from 'vitest';
import { isPattern, matchesPattern, patternOf } from '../../lib/sites/pattern.ts';

describe('match patterns', () => {
  it.each([
    ['https://example.org/*', 'https://example.org/a?b=1', true],
    ['https://example.org/*', 'http://example.org/a', false],
    ['*://example.org/*', 'http://example.org/', true],
    ['*://*.example.org/*', 'https://news.example.org/x', true],
    ['*://*.example.org/*', 'https://example.org/x', true],
    ['*://*.example.org/*', 'https://badexample.org/x', false],
    ['*://example.org/*', 'https://example.org.evil.test/x', false],
    ['*://example.org/news/*', 'https://example.org/sport/1', false],
    ['*://example.org/a.b', 'https://example.org/aXb', false],
    ['*://*/*', 'ftp://example.org/', false],
    ['*://localhost:8080/*', 'http://localhost:8080/a', true],
    ['*://localhost/*', 'http://localhost:8080/a', true],
    ['*://localhost:81/*', 'http://localhost:8080/a', false],
    ['*://example.org/*', 'no address', false],
  ])('%s on %s: %s', (pattern, address, expected) => {
    expect(matchesPattern(pattern, address)).toBe(expected);
  });

  it.each([
    '',
    'example.org',
    'https://example.org',
    'file:///*',
    'https://ex*mple.org/*',
    '*://a b/*',
    '<all_urls>',
  ])('takes %j for no pattern', (text) => {
    expect(isPattern(text)).toBe(false);
  });

  it('makes a pattern of a host, and of nothing else', () => {
    expect(patternOf(' Example.ORG ')).toBe('*://example.org/*');
    expect(patternOf('not a host')).toBeNull();
    expect(patternOf('')).toBeNull();
  });
});
