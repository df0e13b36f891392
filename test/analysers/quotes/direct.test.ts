import { describe, expect, it } from 'vitest';
import { lines, sourceOf, tell } from '../sources/story.ts';

const ann = { name: 'Ann Lee', aliases: ['Lee'] };
const tom = { name: 'Tom Berg', aliases: ['Berg'] };

describe('orders of quotation, cue and speaker', () => {
  it.each([
    ['“The dam will hold,” Lee said.', 'Lee: “The dam will hold,”'],
    ['“The dam will hold,” said Lee.', 'Lee: “The dam will hold,”'],
    ['Lee said, “The dam will hold.”', 'Lee: “The dam will hold.”'],
    ['Lee said: “The dam will hold.”', 'Lee: “The dam will hold.”'],
    ['Lee: “The dam will hold.”', 'Lee: “The dam will hold.”'],
    ['“The dam will hold,” Lee, a farmer, told reporters on Monday.', 'Lee: “The dam will hold,”'],
    ['"The dam will hold," Lee said.', 'Lee: "The dam will hold,"'],
    ['‘The dam will hold,’ Lee said.', 'Lee: ‘The dam will hold,’'],
    ["''The dam will hold,'' Lee said.", "Lee: ''The dam will hold,''"],
    ['“The dam will hold," Lee said.', 'Lee: “The dam will hold,"'],
    ['“Will the dam hold?” Lee asked.', 'Lee: “Will the dam hold?”'],
    [
      'In a recent statement, Lee affirmed, "The dam will hold," dismissing the report.',
      'Lee: "The dam will hold,"',
    ],
  ])('%s', (text, expected) => {
    const told = tell(text, [ann]);
    expect(lines(told)[0]).toBe(expected);
    expect(told.quotes[0]!.type).toBe('direct');
    expect(sourceOf(told, 'dam')).toBe('Ann Lee');
  });

  it('joins the halves of a sentence that its cue splits', () => {
    const told = tell('“The dam,” Lee said, “will hold for a century.”', [ann]);
    expect(lines(told)).toEqual(['Lee: “The dam,” | “will hold for a century.”']);
  });

  it('joins the sentences of one speech in a paragraph', () => {
    const told = tell('“The dam will hold,” Lee said. “It always has. It always will.”', [ann]);
    expect(lines(told)).toEqual(['Lee: “The dam will hold,” | “It always has. It always will.”']);
  });

  it('follows speech over paragraphs whose closing mark comes only at the end', () => {
    const told = tell('“We built the dam by hand,” Lee said. “It took a year.\n“It will hold.”', [ann]);
    expect(lines(told)).toEqual(['Lee: “We built the dam by hand,” | “It took a year. | “It will hold.”']);
  });

  it('keeps nested speech inside', () => {
    const told = tell('“My father said, ‘The dam will hold,’ and it did,” Lee said.', [ann]);
    expect(lines(told)).toEqual(['Lee: “My father said, ‘The dam will hold,’ and it did,”']);
  });

  it('gives a bare quotation in the next paragraph to the last speaker, whose words are not there', () => {
    const told = tell('“The dam will hold,” Lee said.\n“Nobody needs to leave the valley tonight.”', [ann]);
    expect(told.quotes[1]!.speaker).toBeNull();
    expect(sourceOf(told, 'Nobody')).toBe('Ann Lee');
  });

  it('gives a bare quotation to the subject of the paragraph before, as a possibility', () => {
    const told = tell(
      'Lee has farmed below the dam for years.\n“Nobody needs to leave the valley tonight.”',
      [ann],
    );
    expect(told.quotes[0]!.rule).toBe('quotation-implied');
    expect(told.quotes[0]!.confidence).toBeLessThan(0.6);
  });

  it('leaves a bare quotation without anybody before it unresolved', () => {
    const told = tell('“Nobody needs to leave the valley tonight.”');
    expect(told.quotes).toMatchObject([{ speaker: null, source: null, rule: 'quotation-unattributed' }]);
  });

  it('keeps two speakers of one paragraph apart', () => {
    const told = tell('“It will hold,” Lee said. “It will not,” Berg replied.', [ann, tom]);
    expect(lines(told)).toEqual(['Lee: “It will hold,”', 'Berg: “It will not,”']);
  });

  it('takes a single word as a quotation when somebody says it', () => {
    const told = tell('Asked whether the dam would hold, Lee said: “Absolutely.”', [ann]);
    expect(lines(told)).toContain('Lee: “Absolutely.”');
  });

  it('finds words that are quoted within what somebody says', () => {
    const told = tell('Lee said the dam was “as solid as a rock” and would hold.', [ann]);
    expect(told.quotes).toMatchObject([{ type: 'mixed', act: 'said' }]);
    expect(lines(told)).toEqual(['Lee: the dam was “as solid as a rock” and would hold']);
  });
});

describe('quotation marks that are no speech', () => {
  it.each([
    ['scare quotes', 'The “experts” at the office left early.'],
    ['a title', 'Her novel “The Long Road Home” came out in May.'],
    ['a slogan', 'Banners with “Water Is Life” hung from the bridge.'],
    ['the name of a bill', 'The “Clean Rivers Act” passed in June.'],
    ['a nickname', 'Robert “Bobby” Hart won the race.'],
    ['a term', 'The storm is what sailors call a “sou’wester” in these waters.'],
    ['inches', 'The plank is 12" wide and 40" long.'],
    ['apostrophes', "The farmers' trucks and the drivers' vans stood in the '90s barn."],
  ])('%s', (_, text) => {
    expect(tell(text).quotes.filter((q) => q.type === 'direct')).toEqual([]);
  });
});
