import { describe, expect, it } from 'vitest';
import { EXPORT_FORMS, EXPORTERS, fileName } from '../../../lib/report/exporters/index.ts';
import type { ContextReport } from '../../../lib/report/types.ts';
import { SAMPLE_REPORT } from '../../../lib/sample/report.ts';
import { english } from '../../support/texts.ts';

const write = (form: keyof typeof EXPORTERS, report: ContextReport = SAMPLE_REPORT) =>
  EXPORTERS[form].write(report, english);
const EMPTY: ContextReport = {
  ...SAMPLE_REPORT,
  entities: [],
  sources: [],
  quotes: [],
  history: [],
  tags: [],
  brief: [],
};

describe.each(EXPORT_FORMS)('%s', (form) => {
  it('writes a whole report and an empty one, each ended by a line break', () => {
    expect(write(form).endsWith('\n')).toBe(true);
    expect(write(form, EMPTY).endsWith('\n')).toBe(true);
  });

  it('carries the article whole only where it says so', () => {
    const unquoted = 'It was announced that nobody in this sentence says anything at all.';
    const text = `${SAMPLE_REPORT.article.text}\n\n${unquoted}`;
    const longer = { ...SAMPLE_REPORT, article: { ...SAMPLE_REPORT.article, text } };
    expect(write(form, longer).includes(unquoted)).toBe(EXPORTERS[form].carriesText);
  });
});

describe('markdown', () => {
  it('links every line that has words', () => {
    const lines = write('markdown')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) expect(line).toMatch(/\[¶\]\(https:\/\/gazette\.example\/cable#:~:text=/);
  });

  it('sets a paraphrase in italics and a quotation in its own marks', () => {
    const text = write('markdown');
    expect(text).toContain('**Ida Bakker \\(Named\\)**'.replaceAll('\\', ''));
    expect(text).toContain(': “We will not buy our winters from others again,” [¶]');
    expect(text).toContain('*work could begin in spring* [¶]');
  });

  it('takes no markup from the page', () => {
    const headline = '<img src=x> [a](javascript:b) # *c*';
    const text = write('markdown', { ...SAMPLE_REPORT, article: { ...SAMPLE_REPORT.article, headline } });
    expect(text.split('\n')[0]).toBe('# \\<img src=x\\> \\[a\\](javascript:b) \\# \\*c\\*');
  });
});

describe('csv', () => {
  it('has a line for each quote, with the relay', () => {
    const lines = write('csv').trimEnd().split('\r\n');
    expect(lines).toHaveLength(SAMPLE_REPORT.quotes.length + 1);
    expect(lines[3]).toMatch(
      /^three current and one former ministry officials,anonymous,true,Harbour Courier,indirect,/,
    );
  });

  it('makes text of what a spreadsheet would calculate, and quotes what would break a line', () => {
    const content = [{ start: 0, end: 3, quote: '=1+1,"x"' }];
    const quotes = [{ ...SAMPLE_REPORT.quotes[0]!, source: null, content, cue: null }];
    expect(write('csv', { ...SAMPLE_REPORT, quotes })).toContain(',"\'=1+1,""x""",');
  });
});

describe('json', () => {
  it('is the report', () => {
    expect(JSON.parse(write('json'))).toEqual(SAMPLE_REPORT);
  });
});

describe('web annotation', () => {
  it('points at its words in both ways that the standard has', () => {
    const { total, first } = JSON.parse(write('web-annotation'));
    expect(first.items).toHaveLength(total);
    for (const { type, target } of first.items) {
      const [quote, position] = target.selector;
      const { text } = SAMPLE_REPORT.article;
      expect(type).toBe('Annotation');
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(target.source).toBe('https://gazette.example/cable');
    }
  });

  it('has an id of its own for each', () => {
    const { first } = JSON.parse(write('web-annotation'));
    const ids = first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('fileName', () => {
  it('is made of the headline', () => {
    expect(fileName('Größe: “Über/alles”?', 'csv')).toBe('große-uber-alles.csv');
    expect(fileName(null, 'markdown')).toBe('article.md');
    expect(fileName('../..', 'json')).toBe('article.json');
    expect(fileName('x'.repeat(300), 'text').length).toBeLessThan(70);
  });
});
