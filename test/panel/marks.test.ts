import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '../../lib/messages/marks.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import { marksFor, marksOfTag } from '../../lib/panel/marks.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { english } from '../support/texts.ts';

const marks = (changes: object) => marksFor(SAMPLE_REPORT, { ...DEFAULTS, ...changes }, english);
const words = (order: ReturnType<typeof marks>) => order.marks.map(({ quote }) => quote);

describe('marksFor', () => {
  it('marks nothing where highlights are off', () => {
    expect(marks({ 'highlights.amount': 'off' })).toEqual(NO_MARKS);
  });

  it('marks the key findings: quotations, people, the past that is certain', () => {
    const shown = words(marks({}));
    expect(shown).toContain('“We will not buy our winters from others again,”');
    expect(shown).toContain('Ida Bakker');
    expect(shown).toContain('the Second World War');
    expect(shown).not.toContain('work could begin in spring');
    expect(shown).not.toContain('Half a century ago');
    expect(shown).not.toContain('Copenhagen');
  });

  it('marks the rest when all is wanted, uncertain ones as possible', () => {
    const order = marks({ 'highlights.amount': 'all' });
    expect(words(order)).toEqual(expect.arrayContaining(['work could begin in spring', 'Copenhagen', 'She']));
    expect(order.marks.find(({ quote }) => quote === 'Half a century ago')?.kind).toBe('possible');
  });

  it('leaves out kinds that are switched off', () => {
    const kinds = new Set(
      marks({ 'highlights.name': false, 'highlights.amount': 'all' }).marks.map(({ kind }) => kind),
    );
    expect([...kinds].sort()).toEqual(['past', 'possible', 'said']);
  });

  it('opens a card on a later name, with the words that introduced it, and none on the first', () => {
    const { marks: all, cards } = marks({});
    const [first, later] = all.filter(({ finding }) => finding === 'e1');
    expect([first?.card, later?.card]).toEqual([null, 'e1']);
    expect(cards['e1']).toMatchObject({
      title: 'Ida Bakker',
      role: 'Dutch Energy Minister',
      before: 'Dutch Energy Minister ',
      name: 'Ida Bakker',
      after: ' welcomed the plan on Tuesday.',
      heading: 'First named in paragraph 3',
    });
  });
});

describe('marks of the reader’s own', () => {
  const [first, ...rest] = SAMPLE_REPORT.entities;
  const own = { ...first!, own: true as const, note: 'Met in Delft.', colour: 'plum' };
  const report = { ...SAMPLE_REPORT, entities: [own, ...rest] };
  const ownMarks = (changes: object) =>
    marksFor(report, { ...DEFAULTS, ...changes }, english).marks.filter(({ kind }) => kind === 'own');

  it('have the reader’s colour and a card with the note, on the first name too', () => {
    const [mark] = ownMarks({});
    expect(mark).toMatchObject({ finding: own.id, colour: 'plum', card: own.id });
    expect(marksFor(report, DEFAULTS, english).cards[own.id]?.note).toEqual({
      heading: 'Yours',
      text: 'Met in Delft.',
    });
  });

  it('stay when names are switched off, and go by their own switch', () => {
    expect(ownMarks({ 'highlights.name': false }).length).toBeGreaterThan(0);
    expect(ownMarks({ 'highlights.own': false })).toEqual([]);
  });

  it('are left out with all others where the page is left alone', () => {
    expect(marksFor(report, { ...DEFAULTS, 'reading.mode': 'panel' }, english)).toEqual(NO_MARKS);
  });

  it('take no colour that there is not', () => {
    const odd = { ...report, entities: [{ ...own, colour: 'url(x)' }, ...rest] };
    const [mark] = marksFor(odd, DEFAULTS, english).marks.filter(({ kind }) => kind === 'own');
    expect(mark).not.toHaveProperty('colour');
  });
});

describe('marksOfTag', () => {
  const all = marks({ 'highlights.amount': 'all' });

  it('leaves only what stands in the sentences of the tag', () => {
    const shown = words(marksOfTag(all, SAMPLE_REPORT, 't3'));
    expect(shown).toContain('the route would cut through spawning grounds');
    expect(shown).not.toContain('Ida Bakker');
  });

  it('leaves nothing for a tag that is not there', () => {
    expect(marksOfTag(all, SAMPLE_REPORT, 't99').marks).toEqual([]);
  });
});
