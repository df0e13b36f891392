import { describe, expect, it } from 'vitest';
import { contentOf, lines, sourceOf, tell } from '../sources/story.ts';

const ann = { name: 'Ann Lee', aliases: ['Lee'] };

describe('indirect speech', () => {
  it.each([
    ['Lee said that the dam would hold.', 'Lee: that the dam would hold'],
    ['Lee said the dam would hold.', 'Lee: the dam would hold'],
    ['The dam would hold, Lee said.', 'Lee: The dam would hold'],
    ['The dam, Lee said, would hold.', 'Lee: The dam | would hold'],
    ['The dam would hold, according to Lee.', 'Lee: The dam would hold'],
    ['According to Lee, the dam would hold.', 'Lee: the dam would hold'],
    ['Lee told reporters on Monday that the dam would hold.', 'Lee: that the dam would hold'],
    ['HALIFAX — The dam will close, Lee announced Tuesday.', 'Lee: The dam will close'],
    ['Const. Lee says the dam has been closed.', 'Const. Lee: the dam has been closed'],
    [
      'Lee said she was grateful but worried about the dam.',
      'Lee: she was grateful but worried about the dam',
    ],
    ['Lee called the plan “a drop in the bucket,” saying the dam would go.', 'Lee: the dam would go'],
    ['Lee warned of a flood.', 'Lee: a flood'],
    ['Lee denied taking the money.', 'Lee: taking the money'],
    ['Lee urged residents to leave the valley.', 'Lee: residents to leave the valley'],
    ['Lee accused the board of hiding the report.', 'Lee: the board of hiding the report'],
    ['Lee plans to rebuild the dam.', 'Lee: to rebuild the dam'],
    ['The plan was criticized by Lee.', 'Lee: The plan'],
    ['The dam failed twice, reports Lee.', 'Lee: The dam failed twice'],
    ['Lee, who runs the farm, said the dam would hold.', 'Lee: the dam would hold'],
    ['Lee is confident that the dam will hold.', 'Lee: that the dam will hold'],
    ['He ignored her claim that the dam would hold.', 'her: that the dam would hold'],
  ])('%s', (text, expected) => {
    expect(lines(tell(text, [ann]))).toContain(expected);
  });

  it('ends where the sentence turns to something else', () => {
    const told = tell('Lee said the dam would hold, but Berg disagreed with the report.', [ann]);
    expect(lines(told)).toContain('Lee: the dam would hold');
  });

  it('gives a participle the speaker of the main clause', () => {
    const told = tell('Lee said the dam would hold, adding that nobody should leave.', [ann]);
    expect(lines(told)).toEqual(['Lee: the dam would hold', 'Lee: that nobody should leave']);
  });

  it('names no speaker where a passive has none', () => {
    const told = tell('The board is expected to close the dam.');
    expect(told.quotes).toMatchObject([{ speaker: null, source: null, act: 'thought' }]);
  });
});

describe('acts and colour', () => {
  it.each([
    ['Lee said it was over.', 'said', false],
    ['Lee claimed it was over.', 'said', true],
    ['Lee admitted that it was over.', 'said', true],
    ['Lee wrote that it was over.', 'wrote', false],
    ['Lee believes it is over.', 'thought', false],
    ['Lee feared that it was over.', 'thought', false],
    ['Lee intends to end it.', 'planned', false],
    ['Lee criticized the board.', 'other', false],
    ['The court ruled that it was over.', 'said', false],
  ])('%s', (text, act, loaded) => {
    expect(tell(text, [ann]).quotes).toMatchObject([{ act, loaded }]);
  });
});

describe('what is no attribution', () => {
  it.each([
    ['a noun like a verb', 'The claims of the farmers were paid in March.'],
    ['a plan as a thing', 'The plan costs two million dollars.'],
    ['an infinitive that nobody has uttered', 'The group was founded to oppose the dam.'],
    ['what might be said', 'The board would deny the request.'],
    ['a person who merely acts', 'Lee opened the gate and walked to the river.'],
  ])('%s', (_, text) => {
    expect(tell(text, [ann]).quotes).toEqual([]);
  });

  it('takes thoughts inside what is said as part of it', () => {
    const told = tell('Lee said she hoped to rebuild the dam.', [ann]);
    expect(lines(told)).toEqual(['Lee: she hoped to rebuild the dam']);
  });
});

describe('evidence', () => {
  const text =
    'Lee said the dam, which “nobody loved,” would hold. “It will,” she said. “It must,” according to the report.\nThe mayor’s spokesman declined to comment.';

  it('is the slice of the text that it names', () => {
    const told = tell(text, [ann]);
    const all = told.quotes.flatMap((q) => [...q.content, q.cue, q.speaker]).filter((e) => e !== null);
    for (const { start, end, quote } of [...all, ...told.sources.flatMap((s) => s.evidence)]) {
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('points to sources that are there', () => {
    const told = tell(text, [ann]);
    const ids = new Set(told.sources.map((s) => s.id));
    for (const quote of told.quotes) if (quote.source) expect(ids).toContain(quote.source);
    expect(sourceOf(told, 'It will')).toBe('Ann Lee');
  });

  it('comes in text order', () => {
    const starts = tell(text, [ann]).quotes.map((q) => q.content[0]!.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(tell(text, [ann]).quotes.map(contentOf)).toHaveLength(starts.length);
  });
});
