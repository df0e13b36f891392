import { describe, expect, it } from 'vitest';
import { type Name, tell } from './story.ts';

const ann = { name: 'Ann Lee', aliases: ['Lee'] };
const places = ['Mexico', 'Ohio', 'Iran'].map((name) => ({ name, kind: 'place' as const }));

const first = (text: string, names: Name[] = [ann, ...places]) => tell(text, names).sources[0]!;

describe('public office, by the words of the article', () => {
  it.each([
    ['President Ann Lee said it was late.', 'head-of-state'],
    ['Prime Minister Ann Lee said it was late.', 'head-of-government'],
    ['Defense Secretary Ann Lee said it was late.', 'minister'],
    ['Sen. Ann Lee said it was late.', 'legislator'],
    ['Ann Lee (R-Ohio) said it was late.', 'legislator'],
    ['State Department spokeswoman Ann Lee said it was late.', 'spokesperson'],
    ['A spokesman for the mayor said it was late.', 'spokesperson'],
    ['The ambassador to Mexico said it was late.', 'diplomat'],
    ['Gen. Ann Lee said it was late.', 'military'],
    ['Sheriff Ann Lee said it was late.', 'police'],
    ['District Attorney Ann Lee said it was late.', 'prosecutor'],
    ['Judge Ann Lee said it was late.', 'court'],
    ['Governor Ann Lee said it was late.', 'local-government'],
    ['Two FBI officials said it was late.', 'agency'],
    ['WHO officials said it was late.', 'international-body'],
    ['Federal prosecutors said it was late.', 'prosecutor'],
    ['Iran said it was late.', 'agency'],
    ['The Treasury Department said it was late.', 'agency'],
  ])('%s', (text, office) => {
    expect(first(text)).toMatchObject({ official: true, office });
  });

  it.each([
    ['a company', 'Acme officials said it was late.'],
    ['a church', 'Church officials said it was late.'],
    ['a campaign', 'Campaign spokeswoman Ann Lee said it was late.'],
    ['a university', 'Ann Lee, president of the State University, said it was late.'],
    ['an association', 'Ann Lee, president of the growers association, said it was late.'],
    ['a business', 'Ann Lee, vice president of a software company, said it was late.'],
    ['a party', 'A party spokesman said it was late.'],
    ['a farmer', 'Ann Lee, a farmer who grows corn, said it was late.'],
    ['who, which is no WHO', 'Ann Lee, an adviser who grows corn, said it was late.'],
    ['major as an adjective', 'Ann Lee, a major donor, said it was late.'],
  ])('leaves out %s', (_, text) => {
    const names: Name[] = [ann, { name: 'Acme', kind: 'organization' }];
    expect(first(text, names)).toMatchObject({ official: false, office: null });
  });

  it('keeps former office-holders apart', () => {
    expect(first('Former Governor Ann Lee said it was late.')).toMatchObject({
      official: false,
      standing: 'former',
    });
    expect(first('Governor Ann Lee said it was late.')).toMatchObject({
      official: true,
      standing: 'sitting',
    });
  });

  it('counts a group of former officials, and one who held office then', () => {
    expect(first('Two former officials said it was late.')).toMatchObject({
      official: true,
      standing: 'former',
    });
    expect(first('Then-Governor Ann Lee said it was late.')).toMatchObject({ official: true });
  });
});
