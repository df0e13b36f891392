import { describe, expect, it } from 'vitest';
import { attributed } from './read.ts';

describe('the speaker', () => {
  it.each([
    ['over an age and two places', 'Ann Lee, 22, of Salem, Ore., said the dam leaks.', 'Ann Lee'],
    [
      'over a bracket and a relative clause',
      'Sen. Ann Lee (D-Ore.), who built it, said the dam leaks.',
      'Sen. Ann Lee',
    ],
    ['over an introduction', 'On Friday, however, the owner, Tom Berg, said the dam leaks.', 'the owner'],
    ['over a setting', 'Lee, during a visit to Salem, Oregon, said the dam leaks.', 'Lee'],
    ['over words in marks', 'Lee, who calls the wall a “joke,” said the dam leaks.', 'Lee'],
    ['over another verb', 'Tom Berg, a former miner, became mayor and said the dam leaks.', 'Tom Berg'],
    ['with the dot of a company', 'Northern Pumps Inc. said the dam leaks.', 'Northern Pumps Inc.'],
    ['with the dot of a son', 'Tom Berg Jr. said the dam leaks.', 'Tom Berg Jr.'],
    [
      'before what somebody else obtained',
      'A letter obtained by the Gazette says the dam leaks.',
      'A letter obtained by the Gazette',
    ],
    [
      'before a relative clause with an object',
      'An official who spoke to the Gazette said the dam leaks.',
      'An official',
    ],
    [
      'that agrees with the verb',
      'Engineers fear that she lost the plans and say the dam leaks.',
      'Engineers',
    ],
    [
      'of its own for a participle',
      'It was late, with half of the crew saying the dam leaks.',
      'half of the crew',
    ],
    ['after a word that stands for people', 'Almost half said the dam leaks.', 'half'],
    ['before an adverb that is also an adjective', 'The town has long said the dam leaks.', 'The town'],
  ])('is found %s', (_, text, speaker) => {
    expect(attributed(text).map((line) => line.split(': ')[0])).toContain(speaker);
  });

  it.each([
    ['a participle that only describes', 'There were 30 cases reported in May.'],
    ['a question that was put to somebody', 'Lee smiled when asked about the dam.'],
    ['a plural that looks like a verb', 'Lee won in coastal states that have no dam.'],
    ['a noun that looks like a verb', 'Most state parties have no dam.'],
    ['a thing that is added', 'Lee added two jobs and a dam.'],
  ])('is not %s', (_, text) => {
    expect(attributed(text).filter((line) => !line.startsWith('-: '))).toEqual([]);
  });
});

describe('what is told', () => {
  it.each([
    [
      'behind the person told and a place',
      'Lee told guests at a small inn that the dam leaks.',
      'Lee: that the dam leaks',
    ],
    ['behind an aside', 'Lee said, with a smile, that the dam leaks.', 'Lee: that the dam leaks'],
    [
      'behind a title of its own',
      'Lee wrote in a Salem Times column that the dam leaks.',
      'Lee: that the dam leaks',
    ],
    [
      'in marks behind a place',
      'Lee told a crowd in Salem, Oregon, “The dam leaks and I know it.”',
      'Lee: “The dam leaks and I know it.”',
    ],
    [
      'before its cue and behind it',
      'If it rains, Lee said, the dam will burst.',
      'Lee: If it rains | the dam will burst',
    ],
    [
      'around an aside of its own',
      'The bills, in all two million, fell in May, the records show.',
      'the records: The bills, in all two million, fell in May',
    ],
    ['with a day at its head', 'In May the dam burst, Lee said.', 'Lee: In May the dam burst'],
    [
      'and goes on behind its cue',
      'It leaks, Lee said, and it will burst.',
      'Lee: It leaks | and it will burst',
    ],
    ['around another cue', 'He had, according to Lee, left the dam.', 'Lee: He had | left the dam'],
    [
      'in two quotations',
      'The crowd chanted, “Save it,” and “Mend it.”',
      'The crowd: “Save it,” and “Mend it.”',
    ],
    ['around an aside', '“Today,” Lee said, smiling, “we win.”', 'Lee: “Today,” | “we win.”'],
    [
      'first in marks, then without',
      'The dam is “a joke,” Lee said. “It always was.”',
      'Lee: The dam is “a joke,” | “It always was.”',
    ],
    ['by a statement', '“The dam leaks,” the statement reads.', 'the statement: “The dam leaks,”'],
    ['by somebody who was quoted', 'Lee was quoted as saying the dam leaks.', 'Lee: the dam leaks'],
  ])('is found %s', (_, text, line) => {
    expect(attributed(text)).toContain(line);
  });

  it.each([
    [
      'at the writer’s own clause',
      'Lee said, “The dam leaks,” and she repeated it.',
      'Lee: “The dam leaks,”',
    ],
    [
      'at the setting of a name',
      'Lee called the dam “rotten” in a post on Friday, and two mayors left.',
      'Lee: the dam “rotten”',
    ],
    ['at the outer verb', 'Lee, who calls the dam a “joke,” said it leaks.', 'who: the dam a “joke,”'],
    ['before the main clause', 'Asked if the dam leaks, Lee said: “Yes, it does.”', '-: if the dam leaks'],
    ['before a title', '“It leaks,” Lee said in May on the podcast “Wet Ground.”', 'Lee: “It leaks,”'],
  ])('ends %s', (_, text, line) => {
    expect(attributed(text)).toContain(line);
  });

  it.each([
    ['what leads into a sentence', 'After the storm, Lee said the dam leaks.', 'After the storm'],
    ['the name of a programme', 'Speaking on the show “Wet Ground,” Lee said the dam leaks.', 'Wet Ground'],
    ['a word in marks before its noun', 'The “Never Again” movement said the dam leaks.', 'Never Again'],
    ['the person told', '“It leaks,” Lee told cheering farmers on Monday.', 'farmers'],
    ['a night', '“It leaks,” Lee said in her speech that night.', 'night'],
  ])('is not %s', (_, text, words) => {
    expect(attributed(text).join()).not.toContain(words);
  });

  it.each([
    'Lee declined to comment on the dam.',
    'Lee refused to say whether the dam leaks.',
    'A spokesman declined to be interviewed.',
  ])('is nothing in "%s"', (text) => {
    expect(attributed(text)).toEqual([]);
  });

  it('is a worry that somebody voices', () => {
    expect(attributed('Many have voiced concerns that the dam leaks.')).toEqual([
      'Many: concerns that the dam leaks',
    ]);
  });

  it('is a plan where somebody refuses to do something', () => {
    expect(attributed('Lee refused to close the dam.')).toEqual(['Lee: to close the dam']);
  });
});
