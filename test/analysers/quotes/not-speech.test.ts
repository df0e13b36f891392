import { describe, expect, it } from 'vitest';
import { tell } from '../sources/story.ts';

const ann = { name: 'Ann Lee', aliases: ['Lee'] };

/** Every way in which papers set quotation marks, also where they do not fit together. */
const MARKS = {
  curly: ['“', '”'],
  straight: ['"', '"'],
  'single curly': ['‘', '’'],
  'single straight': ["'", "'"],
  'two apostrophes': ["''", "''"],
  'curly, then straight': ['“', '"'],
  'straight, then curly': ['"', '”'],
} as const;

/** Words in marks that nobody says: «…» stands for the marks. */
const NOT_SPEECH = {
  'a film': 'The theatre showed «The Long Road» on Friday.',
  'a song': 'The choir sang «Silent Harbour» at the end.',
  'a book': 'Her second novel, «A Winter by the Dam», sold well.',
  'a programme': 'Lee appeared on the show «Morning in the Valley» with her sister.',
  'a newspaper article': 'The paper ran it under the headline «Dam Leaks Again».',
  'a law': 'Parliament passed the «Clean Rivers Act» in May.',
  'a bill named in passing': 'The so-called «lake tax» takes effect in July.',
  'a slogan on a sign': 'Banners with the words «Save Our Dam» hung from the bridge.',
  'a motto': 'The party went to the polls under the slogan «Water First».',
  irony: 'The «experts» left before the rain came.',
  'a term': 'Engineers build such walls as «gravity dams» nowadays.',
  'a nickname': 'Tom «The Hammer» Berg opened the sluice.',
  'a word as a word': 'The word «sluice» comes from Latin.',
  'an operation': 'The army began operation «Dry Land» at dawn.',
  'a team': 'The club, known as «the Beavers», won twice.',
  'a product': 'The pump «Aqua Nine» costs a fortune.',
  'a ship': 'The ferry «Northern Light» ran aground.',
  'a file': 'The folder was marked «old plans» in red ink.',
} as const;

const cases = Object.entries(NOT_SPEECH).flatMap(([what, sentence]) =>
  Object.entries(MARKS).map(([marks, [open, close]]) => ({
    what,
    marks,
    text: sentence.replace('«', open).replace('»', close),
  })),
);

describe('words in marks that are no speech', () => {
  it.each(cases)('$what in $marks marks: $text', ({ text }) => {
    expect(tell(text, [ann]).quotes.filter(({ type }) => type !== 'indirect')).toEqual([]);
  });

  it.each([
    ['inches', 'A plank 12" wide and 4" thick lay there.'],
    ['feet and inches', 'Lee is 5\'11" tall.'],
    ['decades', "The dam of the '90s outlived the one of the '80s."],
    ['elisions', "They kept on singin' 'til the rain stopped."],
    ['possessives of plurals', "The farmers' fields and the workers' homes were dry."],
    ['curly possessives', 'The farmers’ fields and the workers’ homes were dry.'],
    ['a name with an apostrophe', "O'Brien and D'Angelo ran the mill."],
    ['degrees, minutes and seconds', 'The dam stands at 46°12\'30" N.'],
  ])('%s', (_, text) => {
    expect(tell(text, [ann]).quotes).toEqual([]);
  });
});

/** The same marks around what somebody does say. */
const SPEECH = {
  'one word that answers': ['Lee said: «Absolutely.»', 'Absolutely'],
  'one word in what is told': ['Lee said it was «absolutely» necessary.', 'absolutely'],
  'what somebody calls it': ['Lee called the plan «reckless» on Friday.', 'reckless'],
  'a sentence before its cue': ['«The dam will hold,» Lee said.', 'The dam will hold'],
  'a sentence behind its cue': ['Lee said, «The dam will hold.»', 'The dam will hold'],
} as const;

const spoken = Object.entries(SPEECH).flatMap(([what, [sentence, words]]) =>
  Object.entries(MARKS).map(([marks, [open, close]]) => ({
    what,
    marks,
    words,
    text: sentence.replace('«', open).replace('»', close),
  })),
);

describe('words in marks that are speech', () => {
  it.each(spoken)('$what in $marks marks: $text', ({ text, words }) => {
    const told = tell(text, [ann]).quotes;
    expect(told.map(({ content }) => content.map(({ quote }) => quote).join()).join()).toContain(words);
    expect(told.some(({ type }) => type !== 'indirect')).toBe(true);
  });
});
