import { describe, expect, it } from 'vitest';
import { kindBehind, roleAfter } from '../../../lib/analysers/entities/roles/after.ts';
import { roleAhead } from '../../../lib/analysers/entities/roles/ahead.ts';
import { roleBefore, roleOfPlace } from '../../../lib/analysers/entities/roles/before.ts';
import { fullestRole } from '../../../lib/analysers/entities/roles/index.ts';
import { listRoles } from '../../../lib/analysers/entities/roles/list.ts';
import { officeOf } from '../../../lib/analysers/entities/roles/office.ts';
import { sentenceFinder } from '../../../lib/analysers/entities/sentence-finder.ts';
import { readText } from '../../../lib/text/document.ts';
import { readMarked } from './marked.ts';
import { named, read } from './reader.ts';

/** Tokens of a one-sentence text and the range of a name in it. */
function at(text: string, name: string) {
  const document = readText(text, [{ start: 0, end: text.length }]);
  const start = text.indexOf(name);
  const from = document.tokens.findIndex((t) => t.start === start);
  const to = document.tokens.findIndex((t) => t.end === start + name.length) + 1;
  const words = (range: readonly [number, number] | null) =>
    range && text.slice(document.tokens[range[0]]!.start, document.tokens[range[1] - 1]!.end);
  return { tokens: document.tokens, from, to, words };
}

describe('a role before the name', () => {
  it.each([
    ['Then Mexican President Ana Ruiz spoke.', 'Ana Ruiz', 'Mexican President'],
    ['He met former Iowa governor Tom Marsh.', 'Tom Marsh', 'former Iowa governor'],
    ['She told freelance photographer Ida Holm so.', 'Ida Holm', 'freelance photographer'],
    ['In May, Secretary of State Nina Hart left.', 'Nina Hart', 'Secretary of State'],
    ['It was led by Ohio Sen. Leo Marsh.', 'Leo Marsh', 'Ohio Sen.'],
    ['South Varn Sen. Leo Marsh left.', 'Leo Marsh', 'South Varn Sen.'],
    ['They congratulate President Leo Marsh now.', 'Leo Marsh', 'President'],
    ['An official says Prime Minister Leo Marsh left.', 'Leo Marsh', 'Prime Minister'],
    ['She has spoken with the close friend and Prince Leo Marsh.', 'Leo Marsh', 'Prince'],
  ])('%s', (text, name, role) => {
    const { tokens, from, words } = at(text, name);
    expect(words([roleBefore(tokens, from, 0, 'person'), from])).toBe(role);
  });

  it.each([
    ['On Monday Ana Ruiz spoke.', 'Ana Ruiz'],
    ['They said Ana Ruiz spoke.', 'Ana Ruiz'],
    ['The car of Ana Ruiz broke.', 'Ana Ruiz'],
  ])('is not made of other words: %s', (text, name) => {
    const { tokens, from } = at(text, name);
    expect(roleBefore(tokens, from, 0, 'person')).toBe(-1);
  });
});

describe('the kind of a place', () => {
  it('stands before its name', () => {
    const { tokens, from, to, words } = at('Ships left the old port city of Odin.', 'Odin');
    expect(words(roleOfPlace(tokens, from, to, 0))).toBe('old port city');
  });

  it.each([
    'They spoke of Odin.',
    'The people of Odin left.',
    'The regions of Odin are dry.',
    'The capital of Odin’s north is small.',
  ])('is not made of other words: %s', (text) => {
    const { tokens, from, to } = at(text, 'Odin');
    expect(roleOfPlace(tokens, from, to, 0)).toBeNull();
  });
});

describe('a role after the name', () => {
  it.each([
    ['Dan Holt, a farmer who grows corn, left.', 'Dan Holt', 'a farmer who grows corn'],
    ['Dan Holt, 54, a teacher in Oslo, left.', 'Dan Holt', 'a teacher in Oslo'],
    ['“No,” Dan Holt, an officer who saw it said.', 'Dan Holt', 'an officer who saw it'],
    ['Dan Holt, 54, of Oslo, left.', 'Dan Holt', '54, of Oslo'],
    ['Dan Holt, a teacher despite his age, left.', 'Dan Holt', 'a teacher'],
    ['Dan Holt, president of the club, left.', 'Dan Holt', 'president of the club'],
    ['Dan Holt, who heads the mission, left.', 'Dan Holt', 'who heads the mission'],
    ['Dan Holt is a judge in Turku.', 'Dan Holt', 'a judge in Turku'],
    ['Dan Holt was named the new leader of the bloc.', 'Dan Holt', 'the new leader of the bloc'],
    [
      'Dan Holt of Texas, the senior member on the panel, left.',
      'Dan Holt',
      'the senior member on the panel',
    ],
  ])('%s', (text, name, role) => {
    const { tokens, to, words } = at(text, name);
    expect(words(roleAfter(tokens, to, tokens.length, 'person'))).toBe(role);
  });

  it.each([
    'Dan Holt, the weather and a long road kept them.',
    'Dan Holt, Ida Ruiz and others left.',
    'Dan Holt is late.',
    'Dan Holt, the farmers who grow corn met him.',
    'Dan Holt, a private equity and research firm, left.',
    'Dan Holt, the body of a man was found there.',
    'Dan Holt, 54, left Oslo.',
    'Dan Holt, which is a club, left.',
    'With Dan Holt, acting minister Ida Ruiz left.',
  ])('is not made of other words: %s', (text) => {
    const { tokens, to } = at(text, 'Dan Holt');
    expect(roleAfter(tokens, to, tokens.length, 'person')).toBeNull();
  });
});

describe('a role ahead of the name', () => {
  it('stands between commas', () => {
    const { tokens, from, to, words } = at('The head of the agency, Ann Lee, left.', 'Ann Lee');
    expect(words(roleAhead(tokens, from, to, 0))).toBe('The head of the agency');
  });

  it('stands before the end of a sentence too', () => {
    const { tokens, from, to, words } = at('In 1999 he met his old teacher, Ann Lee.', 'Ann Lee');
    expect(words(roleAhead(tokens, from, to, 0))).toBe('his old teacher');
  });

  it.each([
    'He saw the man who met the president, Ann Lee.',
    'He left the mayors, Ann Lee.',
    'He saw the president on Monday, Ann Lee.',
    'He thanked the president, Ann Lee and others.',
    'In a letter to the president, Ann Lee, ever kind, wrote.',
    'The president, Ann Lee said, was late.',
  ])('is not made of other words: %s', (text) => {
    const { tokens, from, to } = at(text, 'Ann Lee');
    expect(roleAhead(tokens, from, to, 0)).toBeNull();
  });
});

describe('the kind of a body behind its name', () => {
  it.each([
    ['They hired the Holm & Lee law firm again.', 'Holm & Lee', 'law firm'],
    ['It was told by the Varn news agency.', 'Varn', 'news agency'],
  ])('%s', (text, name, kind) => {
    const { tokens, to, words } = at(text, name);
    expect(words(kindBehind(tokens, to, tokens.length))).toBe(kind);
  });

  it.each([
    'The Varn’s law firm left.',
    'The Varn firm left.',
    'The Varn hired a law firm.',
    'The Varn law firm lawyers left.',
  ])('is not made of other words: %s', (text) => {
    const { tokens, to } = at(text, 'Varn');
    expect(kindBehind(tokens, to, tokens.length)).toBeNull();
  });
});

describe('a role told of a list', () => {
  const roles = (marked: string) => {
    const { document, mentions } = readMarked(marked);
    const found = listRoles(document, mentions, (m) => sentenceFinder(document)(m.start));
    return mentions.map((m) => {
      const [from, to] = found.get(m) ?? [0, 0];
      return from === to
        ? null
        : document.text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end);
    });
  };

  it.each([
    ['Staff writers [P1 Ida Holm] in Oslo; [P2 Leo Berg] in Turku helped.', 'Staff writers', 2],
    [
      'He met two young senators — [P1 Ida Holm] of Ohio, [P2 Leo Berg] and [P3 Ann Lee].',
      'two young senators',
      3,
    ],
    ['It pleased critics like [P1 Ida Holm] then.', 'critics', 1],
    ['Some officials, including [P1 Ida Holm] and [P2 Leo Berg], left.', 'Some officials', 2],
  ])('is that of each: %s', (marked, role, count) => {
    expect(roles(marked).filter((r) => r !== null && role.endsWith(r))).toHaveLength(count);
  });

  it.each([
    'Critics saw [P1 Ida Holm] and [P2 Leo Berg] there.',
    'The writers left. [P1 Ida Holm] and [P2 Leo Berg] stayed.',
    'The minister [P1 Ida Holm] and [P2 Leo Berg] met.',
    'Others, including [P1 Ida Holm], left.',
    'He told the writers [P1 Ida Holm] was late.',
  ])('is not made of other words: %s', (marked) => {
    expect(roles(marked).every((r) => r === null)).toBe(true);
  });
});

describe('a role told without the name', () => {
  const rolesOf = (text: string, name: string) => named(read(text), name)?.roles.map((r) => r.quote) ?? [];

  it('is that of the one person of the sentence before', () => {
    expect(rolesOf('Ann Lee may lose.\nThe former deputy mayor has asked for help.', 'Ann Lee')).toEqual([
      'The former deputy mayor',
    ]);
  });

  it('follows a pronoun', () => {
    expect(rolesOf('Ann Lee lost. She is the head of a club in Turku.', 'Ann Lee')).toEqual([
      'the head of a club in Turku',
    ]);
  });

  it.each([
    'Ann Lee met Tom Marsh.\nThe former deputy mayor has asked for help.',
    'Ann Lee may lose.\nThe mayor has asked for help.',
    'Ann Lee may lose.\nThe government official has asked for help.',
    'Ann Lee may lose.\nThe former deputy mayors have asked for help.',
    'Ann Lee may lose.\nThe former deputy mayor Tom Marsh asked for help.',
    'Deputy mayor Tom Marsh left.\nAnn Lee may lose.\nThe new deputy mayor has asked for help.',
  ])('is not guessed: %s', (text) => {
    expect(rolesOf(text, 'Ann Lee')).toEqual([]);
  });
});

describe('the fullest role', () => {
  const fullest = (...quotes: string[]) =>
    fullestRole(quotes.map((quote, i) => ({ start: i, end: i + quote.length, quote })))?.quote;

  it('is a title with its body rather than a longer description', () => {
    expect(fullest('Varn Gov.', 'the first governor to join a race led by others')).toBe('Varn Gov.');
  });

  it('is a description rather than a bare title', () => {
    expect(fullest('Rep.', 'the senior member of the River Committee')).toBe(
      'the senior member of the River Committee',
    );
  });

  it('is the first of two that say as much', () => {
    expect(fullest('a teacher', 'a farmer')).toBe('a teacher');
  });
});

describe('public office', () => {
  it.each([
    ['Mexican President', 'head-of-state', 'sitting'],
    ['former Iowa governor', 'local-government', 'former'],
    ['Prime Minister', 'head-of-government', 'sitting'],
    ['Foreign Minister', 'minister', 'sitting'],
    ['Ohio Sen.', 'legislator', 'sitting'],
    ['a spokesman for the interior ministry', 'spokesperson', 'sitting'],
    ['police chief', 'police', 'sitting'],
    ['a federal judge', 'court', 'sitting'],
  ])('%s: %s, %s', (role, office, standing) => {
    expect(officeOf(role)).toEqual({ office, standing });
  });

  it.each([
    'president of the company',
    'a company spokesman',
    'campaign spokeswoman',
    'party chairman',
    'university president',
    'a farmer who met the president',
    'a church leader',
  ])('is none: %s', (role) => {
    expect(officeOf(role)).toBeNull();
  });
});
