import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/analysers/tags/candidate.ts';
import { conceptKey, conceptWords } from '../../../lib/analysers/tags/concept.ts';
import { cleanDeclared } from '../../../lib/analysers/tags/declared.ts';
import { findThemes } from '../../../lib/analysers/tags/find-themes.ts';
import { mergeCandidates } from '../../../lib/analysers/tags/merge.ts';
import { findPhrases } from '../../../lib/analysers/tags/phrases.ts';
import { selectTags } from '../../../lib/analysers/tags/select.ts';
import { dangles, standsAlone } from '../../../lib/analysers/tags/stand-alone.ts';
import { articleFromText, pageOfText } from '../../../lib/article/plain-text.ts';
import { DEFAULT_ANALYSIS } from '../../../lib/options/analysis.ts';
import { analyze } from '../../../lib/report/analyze.ts';
import { readText } from '../../../lib/text/document.ts';
import { NO_KNOWLEDGE } from '../../support/articles.ts';

const read = (text: string) => readText(text, articleFromText(text, null).blocks);

const STORY = `Harbour strike enters third week

Dock workers in Port Ellery voted on Monday to go on with the harbour strike, and the union said that no talks were planned. The harbour strike has closed both terminals since January.

The dispute began over night shifts. Wages are the smaller part of it, the union says.

Shipping companies have sent container ships to Cape Merrow instead. Container ships wait there for four days.

The harbour strike is the longest since the war, and shops in Port Ellery run short of fruit.`;

function tagsOf(text: string, declaredTags: string[] = []) {
  const article = { ...articleFromText(text, null), declaredTags };
  return analyze(article, pageOfText(null, text), { knowledge: NO_KNOWLEDGE, options: DEFAULT_ANALYSIS });
}

describe('conceptKey', () => {
  it.each([
    ['US-Mexico relations', 'Mexico–United States relations'],
    ['drug cartels', 'Drug cartel'],
    ['the Supreme Court', 'supreme court'],
    ['Mexican', 'Mexico'],
    ['U.S.', 'United States'],
    ['Côte d’Azur', 'cote d’azur'],
  ])('%s is %s', (a, b) => expect(conceptKey(a)).toBe(conceptKey(b)));

  it.each([
    ['drug cartels', 'drug laws'],
    ['Georgia', 'Germany'],
  ])('%s is not %s', (a, b) => expect(conceptKey(a)).not.toBe(conceptKey(b)));
});

describe('findPhrases', () => {
  const labels = (text: string) => findPhrases(read(text)).map(({ label }) => label);

  it('gives noun phrases of up to three words', () => {
    expect(labels('The foreign military intervention failed.')).toEqual(
      expect.arrayContaining(['intervention', 'military intervention', 'foreign military intervention']),
    );
  });

  it('takes a verb for a noun only where the text shows it as one', () => {
    expect(labels('Workers strike at dawn.')).not.toContain('strike');
    expect(labels('Workers strike at dawn. The strike went on.')).toContain('strike');
  });

  it('ends no phrase with an adjective or an adverb', () => {
    expect(labels('The plan was dangerous and quickly dropped.')).not.toContain('dangerous');
  });
});

describe('findPhrases beside names', () => {
  const text = 'Minister Jane Roe opened the Port Ellery harbour tunnel project. Port Ellery waits.';
  const span = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  const phrases = findPhrases(read(text), [span('Jane Roe'), span('Port Ellery')]).map(({ label }) => label);

  it('cuts no name in two', () => {
    expect(phrases).toContain('harbour tunnel project');
    expect(phrases).not.toContain('Ellery harbour tunnel');
    expect(phrases).not.toContain('Roe');
  });

  it('does not make a name longer by a title', () => {
    expect(phrases).not.toContain('Minister Jane Roe');
  });
});

describe('mergeCandidates', () => {
  const candidate = (label: string, weight: number, kind: Candidate['kind'] = null): Candidate => ({
    key: conceptKey(label),
    words: conceptWords(label),
    label,
    origin: ['computed'],
    theme: null,
    rule: 'test',
    weight,
    confidence: 1,
    kind,
    places: [],
    entities: kind ? [label] : [],
  });
  const merged = (...candidates: Candidate[]) => mergeCandidates(candidates, 8).map(({ label }) => label);

  it.each([
    ['dock strike', 'strikes', 'Dock strike'],
    ['protests', 'protesters'],
    ['trade', 'traders', 'trading'],
  ])('%s is one tag with %s', (first, ...others) => {
    const all = [first, ...others].map((label, i) => candidate(label, 1 - i / 10));
    expect(merged(...all)).toEqual([first]);
  });

  it.each([
    ['drug cartels', 'drug laws'],
    ['water', 'watch'],
    ['minister', 'ministry'],
  ])('%s stands beside %s', (a, b) => expect(merged(candidate(a, 1), candidate(b, 0.9))).toEqual([a, b]));

  it('takes a part of a person’s name for the person, and no place for a part of another', () => {
    expect(merged(candidate('Jane Roe', 1, 'person'), candidate('Roe', 0.5, 'person'))).toEqual(['Jane Roe']);
    const places = [candidate('Mexico City', 1, 'place'), candidate('Mexico', 0.5, 'place')];
    expect(merged(...places)).toEqual(['Mexico City', 'Mexico']);
  });

  it('puts what lies between two names in their place', () => {
    const all = [
      candidate('Mexico', 1, 'place'),
      candidate('United States', 0.8, 'place'),
      candidate('US-Mexico relations', 0.3),
    ];
    expect(merged(...all)).toEqual(['US-Mexico relations']);
  });
});

describe('selectTags', () => {
  const many = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ key: `${prefix}${i}`, weight: 1 - i / 20 }) as Candidate);
  const keys = (concepts: Candidate[], themes: Candidate[]) =>
    selectTags(concepts, themes, 8)
      .slice(0, 8)
      .map(({ key }) => key);

  it('gives themes the last places, two at most', () => {
    expect(keys(many('c', 10), many('t', 3)).slice(-3)).toEqual(['c5', 't0', 't1']);
  });

  it('gives all to the concepts where no theme is certain', () => {
    expect(keys(many('c', 10), []).at(-1)).toBe('c7');
  });

  it('shows no theme that is a concept already', () => {
    expect(keys(many('c', 10), many('c', 1)).filter((key) => key === 'c0')).toHaveLength(1);
  });
});

describe('cleanDeclared', () => {
  const clean = (declaredTags: string[]) =>
    cleanDeclared({ declaredTags, outlet: 'Northern Post', section: 'World' });

  it('drops the outlet, the section and what is there for search engines', () => {
    expect(clean(['Northern Post', 'World', 'Ferry news', 'ferry latest', 'type:story', 'Ferries'])).toEqual([
      'Ferries',
    ]);
  });

  it('keeps each concept once, the first way it is written', () => {
    expect(clean(['#Sovereignty', 'sovereignty', 'Ports'])).toEqual(['Sovereignty', 'Ports']);
  });
});

describe('findThemes', () => {
  it('names a theme that several different words bear out', () => {
    const text = `Voters went to the polls. The election was close, and every candidate waited for the last ballot. The
turnout was high, the campaign had been long, and the referendum held beside it went to the incumbent.`;
    expect(findThemes(read(text))[0]?.code).toBe('20000574');
  });

  it('abstains on one word, however often it comes', () => {
    expect(findThemes(read('The election. The election. The election. The election. The election.'))).toEqual(
      [],
    );
  });
});

describe('standsAlone', () => {
  const first = (text: string) => {
    const document = read(text);
    return { document, sentence: document.sentences[0]! };
  };

  it.each([
    'He left the town on Monday night.',
    'However, the town was quiet on Monday.',
    '“It burned for days,” the man told the court.',
  ])('sees that something is missing before: %s', (text) => {
    const { document, sentence } = first(text);
    expect(dangles(document, sentence)).toBe(true);
  });

  it('prefers whole sentences to pieces of a quotation', () => {
    const whole = first('The mayor said the wall would be raised by a metre.');
    const piece = first('The mayor said “the wall would be raised by a metre.');
    expect(standsAlone(whole.document, whole.sentence)).toBeGreaterThan(
      standsAlone(piece.document, piece.sentence),
    );
  });
});

describe('tags', () => {
  it('finds what the article is about, each with its sentences', () => {
    const { tags } = tagsOf(STORY);
    const labels = tags.map(({ label }) => label.toLowerCase());
    expect(labels).toContain('harbour strike');
    expect(labels).toContain('container ships');
    for (const tag of tags) {
      expect(tag.summary.length).toBeGreaterThan(0);
      expect(tag.summary.length).toBeLessThanOrEqual(2);
    }
  });

  it('names a crisis that is told once, without the words that say nothing', () => {
    const text = STORY.replace('\n\n', '\n\nThe mayor spoke of an ongoing housing crisis.\n\n');
    expect(tagsOf(text).tags.map(({ label }) => label)).toContain('housing crisis');
  });

  it('gives no two tags the same summary', () => {
    const summaries = tagsOf(STORY).tags.map(({ summary }) => summary.map(({ start }) => start).join());
    expect(new Set(summaries).size).toBe(summaries.length);
  });

  it('joins a declared topic with what the text says of it, and drops one that the text does not bear', () => {
    const { tags } = tagsOf(STORY, ['Harbor fees', 'Container ship', 'Volcanoes']);
    const ship = tags.find(({ label }) => /container ship/i.test(label));
    expect(ship?.origin).toEqual(expect.arrayContaining(['declared', 'computed']));
    expect(tags.some(({ label }) => label === 'Volcanoes')).toBe(false);
  });

  it('tells the article in at most three sentences that stand alone, in text order', () => {
    const { brief } = tagsOf(STORY);
    expect(brief.length).toBeGreaterThan(0);
    expect(brief.length).toBeLessThanOrEqual(3);
    expect(brief.map(({ start }) => start)).toEqual(
      brief.map(({ start }) => start).toSorted((a, b) => a - b),
    );
  });
});
