import { describe, expect, it } from 'vitest';
import { sourceOf, tell } from './story.ts';

const ann = { name: 'Ann Lee', aliases: ['Lee'] };

describe('people without names', () => {
  it.each([
    ['two current and two former officials', 4],
    ['three aides', 3],
    ['a dozen officials', 12],
    ['20 state and federal prosecutors', 20],
    ['an aide', 1],
    ['one neighbor', 1],
    ['officials', null],
    ['some residents', null],
    ['several aides', null],
  ])('%s are %s', (who, count) => {
    const told = tell(`The gate was open, according to ${who}.`);
    expect(told.sources).toMatchObject([{ kind: 'anonymous', name: null, count }]);
  });

  it('are not counted again by a later mention', () => {
    const told = tell(
      'Two aides said the gate was open. The aides said it was cold. Aides added that it was late.',
    );
    expect(told.sources).toHaveLength(1);
    expect(told.sources[0]!.evidence).toHaveLength(3);
    expect(told.anonymousMinimum).toBe(2);
  });

  it('stay apart when their words differ', () => {
    const told = tell('Two Iranian officials said it was late. Three Mexican officials said it was cold.');
    expect(told.sources.map((s) => s.count)).toEqual([2, 3]);
    expect(told.anonymousMinimum).toBe(5);
  });

  it('are at least one where no number is told', () => {
    expect(tell('Officials said it was late.').anonymousMinimum).toBe(1);
    expect(tell('Ann Lee said it was late.', [ann]).anonymousMinimum).toBe(0);
  });

  it('may have a reason for it', () => {
    const told = tell(
      'It was late, said an aide who spoke on condition of anonymity because the talks are private.',
    );
    expect(told.sources[0]!.anonymityReason?.quote).toBe(
      'who spoke on condition of anonymity because the talks are private',
    );
    expect(tell('It was late, said an aide.').sources[0]!.anonymityReason).toBeNull();
  });
});

describe('bodies, documents and outlets', () => {
  it.each([
    ['The company said it was late.', 'organization'],
    ['A report by the growers found that it was late.', 'document'],
    ['According to a poll of farmers, it was late.', 'document'],
    ['The indictment says it was late.', 'document'],
    ['The Evening Post reported that it was late.', 'outlet'],
    ['Reuters reported that it was late.', 'outlet'],
  ])('%s', (text, kind) => {
    expect(tell(text).sources).toMatchObject([{ kind }]);
  });

  it('leaves the story’s own outlet out', () => {
    const told = tell('The gate was open, Reuters reported.', [], { outlet: 'Reuters' });
    expect(told.sources).toEqual([]);
  });

  it('comes back to a report as to the outlet that made it', () => {
    const told = tell(
      'It was late, according to an Evening Post investigation. The report says it was cold.',
    );
    expect(told.sources).toMatchObject([{ kind: 'outlet', name: 'Evening Post' }]);
  });

  it('does not take what is no speaker for one', () => {
    expect(tell('The decision showed that it was late.').sources).toEqual([]);
  });
});

describe('relays', () => {
  it('tells through whom the words of those cited come', () => {
    const told = tell(
      'Citing two aides, the Evening Post reported that it was late. The aides said it was cold.',
    );
    const [aides, post] = ['aides', 'Post'].map(
      (w) => told.sources.find((s) => (s.name ?? s.as?.quote)?.includes(w))!,
    );
    expect(aides).toMatchObject({ kind: 'anonymous', count: 2, via: post!.id });
    expect(told.quotes.map((q) => q.content[0]!.quote)).not.toContain('two aides');
  });

  it('tells which outlet was told', () => {
    const told = tell('“It is late,” Lee told the Evening Post.', [ann]);
    const post = told.sources.find((s) => s.kind === 'outlet')!;
    expect(told.sources.find((s) => s.name === 'Ann Lee')).toMatchObject({ via: post.id });
  });

  it('takes a reporter for the outlet', () => {
    const told = tell('The gate was open, according to Ann Lee of the Evening Post.', [ann]);
    expect(sourceOf(told, 'gate')).toBe('Evening Post');
  });

  it('is none where people were told', () => {
    expect(tell('“It is late,” Lee told the neighbors.', [ann]).sources).toMatchObject([{ via: null }]);
  });
});

describe('responses', () => {
  it.each([
    ['A spokesman for the company declined to comment.', 'declined'],
    ['The company did not respond to a request for comment.', 'no-reply'],
    ['The company could not immediately be reached.', 'no-reply'],
    ['Lee has denied the charges, and said it was late.', 'denied'],
    ['The company said it was late.', null],
  ])('%s', (text, response) => {
    expect(tell(text, [ann]).sources[0]).toMatchObject({ response });
  });
});

describe('a story as a whole', () => {
  const story = `The council is preparing plans to drain the lake, according to an exclusive Harbor News investigation.
Citing two current and two former US officials, the report reveals that the plan could include new pumps. Officials emphasized that a decision is pending.
Mayor Ann Lee has repeatedly rejected the plan. In a recent statement, she affirmed, "Our lake is not for sale," directly contradicting the council.`;
  const told = tell(story, [ann]);

  it('relays its unnamed sources through the outlet and counts them once', () => {
    const outlet = told.sources.find((s) => s.kind === 'outlet')!;
    expect(outlet.name).toBe('Harbor News');
    expect(told.sources.filter((s) => s.kind === 'anonymous')).toMatchObject([
      { count: 4, official: true, via: outlet.id },
    ]);
    expect(told.anonymousMinimum).toBe(4);
  });

  it('finds its one direct quotation', () => {
    const direct = told.quotes.filter((q) => q.type === 'direct');
    expect(direct.map((q) => q.content[0]!.quote)).toEqual(['"Our lake is not for sale,"']);
    expect(direct[0]!.speaker?.quote).toBe('she');
    expect(sourceOf(told, 'Our lake')).toBe('Ann Lee');
  });
});
