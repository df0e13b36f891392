import { describe, expect, it } from 'vitest';
import { sourceOf, tell } from './story.ts';

const ann = { name: 'Ann Lee', aliases: ['Lee'] };
const tom = { name: 'Tom Berg', aliases: ['Berg'] };

describe('who is speaking', () => {
  it('gives surname and pronoun to the full name', () => {
    const told = tell('Ann Lee opened the gate. “It is late,” Lee said.\n“It is cold,” she added.', [ann]);
    expect(sourceOf(told, 'late')).toBe('Ann Lee');
    expect(sourceOf(told, 'cold')).toBe('Ann Lee');
    expect(told.sources).toHaveLength(1);
  });

  it('lets a pronoun follow the one who spoke last', () => {
    const told = tell('“It is late,” said Lee. She told Berg that the gate was open.', [ann, tom]);
    expect(sourceOf(told, 'gate')).toBe('Ann Lee');
  });

  it('does not give a man’s words to a woman', () => {
    const told = tell('“It is late,” said Ann Lee. Tom Berg nodded. “It is cold,” he said.', [ann, tom]);
    expect(sourceOf(told, 'cold')).toBe('Tom Berg');
  });

  it('does not guess between two who fit alike', () => {
    const [sam, kit] = [{ name: 'Sam Orr' }, { name: 'Kit Day' }];
    const told = tell('Sam Orr and Kit Day met at the gate. “It is late,” she said.', [sam, kit]);
    expect(sourceOf(told, 'late')).toBeNull();
  });

  it('keeps people of one surname apart', () => {
    const told = tell('“It is late,” said Ann Berg. “It is cold,” said Tom Berg.', [
      { name: 'Ann Berg' },
      { name: 'Tom Berg' },
    ]);
    expect([sourceOf(told, 'late'), sourceOf(told, 'cold')]).toEqual(['Ann Berg', 'Tom Berg']);
  });

  it('knows a person by a title before the name and by words behind it', () => {
    const told = tell('Senator Ann Lee said it was late. It was cold, said Tom Berg, a farmer from Ohio.', [
      ann,
      tom,
    ]);
    expect(told.sources.map((s) => s.as?.quote)).toEqual(['Senator', 'a farmer from Ohio']);
  });

  it('finds the name behind a role and a comma', () => {
    const told = tell("Ohio's attorney general, Ann Lee, said it was late.", [
      ann,
      { name: 'Ohio', kind: 'place' },
    ]);
    expect(told.sources).toMatchObject([{ name: 'Ann Lee', office: 'prosecutor', official: true }]);
  });

  it('takes "the senator" for the one senator who was named', () => {
    const told = tell('Senator Ann Lee met Tom Berg. “It is late,” the senator said.', [ann, tom]);
    expect(sourceOf(told, 'late')).toBe('Ann Lee');
  });

  it('takes "who" for the name before it', () => {
    const told = tell('Ann Lee, who said the gate was open, left early.', [ann]);
    expect(sourceOf(told, 'gate')).toBe('Ann Lee');
  });

  it('lets the one who spoke go on before the one who was spoken of', () => {
    const told = tell(
      '“It is late,” Tom Berg said.\nBut Berg knows the effect that Sam Orr may have.\n“It is cold,” he said.',
      [tom, { name: 'Sam Orr', aliases: ['Orr'] }],
    );
    expect(sourceOf(told, 'cold')).toBe('Tom Berg');
  });

  it('lists nobody who only acts or wishes', () => {
    expect(tell('Ann Lee wants to open the gate. Tom Berg closed it.', [ann, tom]).sources).toEqual([]);
  });
});
