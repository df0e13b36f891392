import { describe, expect, it } from 'vitest';
import { draftOf, entryOf } from '../../lib/own/draft.ts';
import { editEntry, itemsOf, ownIn } from '../../lib/own/items.ts';
import { EMPTY_OWN } from '../../lib/own/types.ts';

const FEE = { term: 'Fee', note: 'What is paid.' };
const BOARD = { name: 'Quay Board', aliases: ['QB', 'Port Board'] };

describe('own lists in storage', () => {
  const own = { ...EMPTY_OWN, entities: [BOARD], glossary: [FEE] };

  it('have a key for each entry, and come back', () => {
    expect(Object.keys(itemsOf(own))).toEqual(['own/entities/quay board', 'own/glossary/fee']);
    expect(ownIn({ ...itemsOf(own), 'option/look.text': 3 })).toEqual(own);
  });

  it('leave out what this version does not understand', () => {
    expect(ownIn({ 'own/glossary/x': { term: 'x' }, 'own/glossary/fee': FEE }).glossary).toEqual([FEE]);
  });

  it('move with a new name, and stay where only the rest changed', () => {
    const renamed = { ...FEE, term: 'Toll' };
    expect(editEntry('glossary', FEE, renamed)).toEqual({
      set: { 'own/glossary/toll': renamed },
      remove: ['own/glossary/fee'],
    });
    expect(editEntry('glossary', FEE, { ...FEE, note: 'x' }).remove).toEqual([]);
    expect(editEntry('glossary', FEE, null)).toEqual({ set: {}, remove: ['own/glossary/fee'] });
    expect(editEntry('glossary', null, FEE).remove).toEqual([]);
  });
});

describe('the form of an entry', () => {
  it('has several things of a field on lines, and gives them back', () => {
    const draft = draftOf('entities', BOARD);
    expect(draft['aliases']).toBe('QB\nPort Board');
    expect(entryOf('entities', draft, new Set()).entry).toEqual(BOARD);
  });

  it('begins empty, and says what is needed', () => {
    const { entry, faults } = entryOf('glossary', draftOf('glossary', null), new Set());
    expect(entry).toBeNull();
    expect([...faults.keys()]).toEqual(['term', 'note']);
  });

  it('takes no name that another entry has', () => {
    const { entry, faults } = entryOf('glossary', draftOf('glossary', FEE), new Set(['fee']));
    expect(entry).toBeNull();
    expect([...faults.keys()]).toEqual(['term']);
  });
});
