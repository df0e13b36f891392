import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import { permissionFor } from '../../lib/sites/rules.ts';
import { switchSite } from '../../lib/sites/switch.ts';

const URL = 'https://gazette.example/a';
const HOST = '*://gazette.example/*';

describe('permissionFor', () => {
  it('reads by itself in automatic mode, and asks in the others', () => {
    expect(permissionFor(URL, DEFAULTS)).toBe('read');
    expect(permissionFor(URL, { ...DEFAULTS, 'reading.mode': 'panel' })).toBe('read');
    expect(permissionFor(URL, { ...DEFAULTS, 'reading.mode': 'click' })).toBe('ask');
    expect(permissionFor(URL, { ...DEFAULTS, 'reading.mode': 'listed' })).toBe('ask');
  });

  it('reads allowed sites in every mode', () => {
    expect(permissionFor(URL, { ...DEFAULTS, 'reading.mode': 'listed', 'sites.allow': [HOST] })).toBe('read');
  });

  it('never reads blocked sites, allowed or not', () => {
    expect(permissionFor(URL, { ...DEFAULTS, 'sites.allow': [HOST], 'sites.block': [HOST] })).toBe('off');
    expect(permissionFor('https://other.example/', { ...DEFAULTS, 'sites.block': [HOST] })).toBe('read');
  });
});

describe('switchSite', () => {
  it('adds the host, and takes away what covers the page', () => {
    expect(switchSite(URL, false, [])).toEqual([HOST]);
    expect(switchSite(URL, true, [HOST, '*://other.example/*'])).toEqual(['*://other.example/*']);
  });

  it('adds nothing twice and nothing for no address', () => {
    expect(switchSite(URL, false, [HOST])).toEqual([HOST]);
    expect(switchSite('about:blank', false, [HOST])).toEqual([HOST]);
  });
});
