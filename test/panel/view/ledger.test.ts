import { describe, expect, it } from 'vitest';
import { ledgerOf, nameOf, relayChain } from '../../../lib/panel/view/ledger.ts';
import { SAMPLE_REPORT } from '../../../lib/sample/report.ts';

const { sources, quotes } = SAMPLE_REPORT;

describe('ledgerOf', () => {
  it('has named sources first, then anonymous ones, then outlets', () => {
    const { groups } = ledgerOf(SAMPLE_REPORT);
    expect(groups.map(({ name, rows }) => [name, rows.map(({ source }) => source.id)])).toEqual([
      ['named', ['s1', 's2', 's5', 's6']],
      ['anonymous', ['s3']],
      ['documents', ['s4']],
    ]);
  });

  it('gives each source what it said and who relays it', () => {
    const row = ledgerOf(SAMPLE_REPORT).groups[1]?.rows[0];
    expect(row?.quotes.map(({ id }) => id)).toEqual(['q3']);
    expect(row?.via?.id).toBe('s4');
  });

  it('keeps quotes whose source is not there', () => {
    const lost = quotes.map((quote) => ({ ...quote, source: quote.id === 'q1' ? null : 'gone' }));
    expect(ledgerOf({ sources, quotes: lost }).unattributed).toHaveLength(quotes.length);
  });
});

describe('relayChain', () => {
  it('goes from the nearest relay to the origin', () => {
    expect(relayChain(sources).map(nameOf)).toEqual([
      'Harbour Courier',
      'three current and one former ministry officials',
    ]);
  });

  it('is empty where nothing is relayed, and ends in a circle', () => {
    expect(relayChain(sources.filter(({ via }) => via === null))).toEqual([]);
    const circle = sources.slice(0, 2).map((source, i) => ({ ...source, via: sources[1 - i]!.id }));
    expect(relayChain(circle)).toHaveLength(2);
  });
});
