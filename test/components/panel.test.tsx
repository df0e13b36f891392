// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../lib/panel/filter.ts';
import { stateOf } from '../../lib/panel/state.ts';
import type { ContextReport } from '../../lib/report/types.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { axeFaults, button, click, drawPanel, press } from './support.tsx';

const STATE = stateOf(SAMPLE_REPORT);
const section = (root: ParentNode, name: string) => root.querySelector(`[data-section="${name}"]`);

describe('the panel with a report', () => {
  it('has no accessibility faults', async () => {
    await drawPanel(STATE);
    expect(await axeFaults()).toEqual([]);
  });

  it('shows the sections in the order asked for, and only those', async () => {
    const root = await drawPanel(STATE, { props: { sections: ['tags', 'entities'] } });
    const shown = [...root.querySelectorAll('section[data-section]')].map((item) =>
      item.getAttribute('data-section'),
    );
    expect(shown).toEqual(['tags', 'entities']);
  });

  it('ends every finding in a key that shows its words', async () => {
    const show = vi.fn();
    const root = await drawPanel(STATE, { findings: { show } });
    for (const name of ['quotes', 'entities', 'history', 'tags', 'brief']) {
      expect(section(root, name)?.querySelector('[data-evidence]'), name).not.toBeNull();
    }
    await click(section(root, 'quotes')?.querySelector('[data-item="q4"] [data-evidence]'));
    expect(show).toHaveBeenCalledWith(SAMPLE_REPORT.quotes[3]!.content[0]);
  });

  it('puts quotation marks only around what the article quotes', async () => {
    const root = await drawPanel(STATE);
    await click(button(root, '1 of 2 statements'));
    const paraphrase = root.querySelector('[data-item="q5"]');
    expect(root.querySelector('[data-item="q4"] blockquote q')?.textContent).toBe(
      '“We will not buy our winters from others again,”',
    );
    expect(paraphrase?.querySelector('blockquote')).toBeNull();
    expect(paraphrase?.textContent).not.toMatch(/[“”"]/);
    expect(paraphrase?.textContent).toContain('Paraphrased');
  });

  it('answers who, what, where and when, each answer a way into the article', async () => {
    const show = vi.fn();
    const filterTag = vi.fn();
    const root = await drawPanel(STATE, { findings: { show, filterTag } });
    const chips = section(root, 'brief')!.querySelector('.chips')!;
    expect([...chips.querySelectorAll('dt')].map((item) => item.textContent)).toEqual(
      expect.arrayContaining(['Who', 'What', 'When']),
    );
    await click(button(chips as HTMLElement, SAMPLE_REPORT.entities[0]!.name));
    expect(show).toHaveBeenCalledWith(SAMPLE_REPORT.entities[0]!.mentions[0]);
    await click(button(chips as HTMLElement, 'Energy supply'));
    expect(filterTag).toHaveBeenCalledWith('t1');
  });

  it('puts a name in brackets beside a pronoun of a summary, marked as none of the article’s words', async () => {
    const root = await drawPanel(STATE);
    const inserted = section(root, 'tags')?.querySelector('.inserted');
    expect(inserted?.textContent).toMatch(/^\[.+\]$/);
    expect(inserted?.getAttribute('title')).toContain('Added');
    expect(SAMPLE_REPORT.article.text).not.toContain(inserted?.textContent);
  });

  it('names those who are talked about and never quoted', async () => {
    const [first] = SAMPLE_REPORT.entities;
    const root = await drawPanel(stateOf({ ...SAMPLE_REPORT, unquoted: [first!.id] }));
    const list = section(root, 'quotes')?.querySelector('[data-list="unquoted"]');
    expect(list?.textContent).toContain(first!.name);
    expect(list?.querySelector('[data-evidence]')).not.toBeNull();
    expect(await axeFaults()).toEqual([]);
  });

  it('says nothing of them where there are none', async () => {
    const root = await drawPanel(STATE);
    expect(root.querySelector('[data-list="unquoted"]')).toBeNull();
  });

  it('sets what is uncertain apart, with the word', async () => {
    const root = await drawPanel(STATE);
    expect(section(root, 'history')?.querySelector('[data-item="h2"]')).toBeNull();
    const apart = section(root, 'possible')?.querySelector('[data-item="h2"]');
    expect(apart?.textContent).toContain('Possible');
  });

  it('shows five entities first and all on demand', async () => {
    const root = await drawPanel(STATE);
    const entities = () => section(root, 'entities')?.querySelectorAll('.entity').length;
    expect(entities()).toBe(5);
    await click(button(root, 'Show all 8'));
    expect(entities()).toBe(8);
  });

  it('sorts entities as asked', async () => {
    const root = await drawPanel(STATE);
    const first = () => section(root, 'entities')?.querySelector('h3')?.textContent;
    expect(first()).toBe('Ida Bakker');
    await click(button(root, 'Order: Importance'));
    await click(button(root, 'Name'));
    expect(first()).toBe('Copenhagen');
  });

  it('draws the sum of the unnamed, and says it', async () => {
    const root = await drawPanel(STATE);
    const sum = root.querySelector('.sum');
    expect(sum?.textContent).toBe('4 people=3 current+1 former');
    expect([...sum!.querySelectorAll('.figures')].map((figures) => figures.childElementCount)).toEqual([
      4, 3, 1,
    ]);
  });

  it('draws the timeline and says the same in words', async () => {
    const root = await drawPanel(STATE);
    const label = root.querySelector('.timeline')?.getAttribute('aria-label');
    expect(label).toContain('1939–45: Second World War');
    expect(label).toContain('1973–74: 1973 oil crisis');
  });

  it('draws the relay chain from the article to the officials', async () => {
    const root = await drawPanel(STATE);
    expect([...root.querySelectorAll('.chain b')].map((link) => link.textContent)).toEqual([
      'This article',
      'Harbour Courier',
      'three current and one former ministry officials',
    ]);
  });

  it('takes markup of the page for text', async () => {
    const headline = '<img src=x onerror=alert(1)><script>1</script>';
    const hostile: ContextReport = { ...SAMPLE_REPORT, article: { ...SAMPLE_REPORT.article, headline } };
    const root = await drawPanel(stateOf(hostile));
    expect(root.querySelector('h1')?.textContent).toBe(headline);
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
  });

  it('holds forty entities with long names, a dozen quotes of one speaker, and none', async () => {
    const entities = Array.from({ length: 40 }, (_, i) => ({
      ...SAMPLE_REPORT.entities[0]!,
      id: `x${i}`,
      name: `${'Donaudampfschifffahrtsgesellschaft '.repeat(3)}${i}`,
    }));
    const quotes = Array.from({ length: 12 }, (_, i) => ({ ...SAMPLE_REPORT.quotes[3]!, id: `y${i}` }));
    const root = await drawPanel(stateOf({ ...SAMPLE_REPORT, entities, quotes }));
    await click(button(root, '1 of 12 statements'));
    expect(section(root, 'quotes')?.querySelectorAll('.said')).toHaveLength(12);
    expect(await axeFaults()).toEqual([]);
    const none = await drawPanel(stateOf({ ...SAMPLE_REPORT, quotes: [], sources: [] }));
    expect(section(none, 'quotes')).toBeNull();
  });
});

describe('filters and search', () => {
  it('asks for the part that is pressed, and for all when it is pressed again', async () => {
    const filter = vi.fn();
    const root = await drawPanel(STATE, { panel: { filter } });
    await click(root.querySelector('[data-filter="anonymous"]'));
    expect(filter).toHaveBeenLastCalledWith({ ...NO_FILTER, part: 'anonymous' });
    const chosen = await drawPanel(STATE, {
      panel: { filter },
      props: { filter: { ...NO_FILTER, part: 'anonymous' } },
    });
    expect(chosen.querySelector('[data-filter="anonymous"]')?.getAttribute('aria-pressed')).toBe('true');
    expect(section(chosen, 'entities')).toBeNull();
    await click(chosen.querySelector('[data-filter="anonymous"]'));
    expect(filter).toHaveBeenLastCalledWith(NO_FILTER);
  });

  it('counts what is left and goes back to all', async () => {
    const filter = vi.fn();
    const root = await drawPanel(STATE, {
      panel: { filter },
      props: { filter: { ...NO_FILTER, words: 'winters' } },
    });
    expect(root.querySelector('search')?.textContent).toContain('1 finding');
    await click(button(root, 'Show all'));
    expect(filter).toHaveBeenLastCalledWith(NO_FILTER);
  });
});

describe('the keyboard', () => {
  it('goes through findings and sections', async () => {
    const root = await drawPanel(STATE);
    await press('j');
    expect(document.activeElement?.getAttribute('data-item')).toBe('s1');
    await press('j');
    expect(document.activeElement?.getAttribute('data-item')).toBe('q4');
    await press('k');
    expect(document.activeElement?.getAttribute('data-item')).toBe('s1');
    await press(']');
    expect(document.activeElement?.closest('[data-section]')).toBe(section(root, 'entities'));
  });

  it('copies and shows the finding that has the focus', async () => {
    const copyItem = vi.fn();
    const show = vi.fn();
    await drawPanel(STATE, { findings: { copyItem, show } });
    await press('c');
    expect(copyItem).not.toHaveBeenCalled();
    await press('j');
    await press('c');
    await press('o');
    expect(copyItem).toHaveBeenCalledWith('s1');
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('searches, and is off where the reader types', async () => {
    const root = await drawPanel(STATE);
    await press('/');
    const field = root.querySelector<HTMLInputElement>('input[type="search"]');
    expect(document.activeElement).toBe(field);
    await press('j');
    expect(document.activeElement).toBe(field);
  });
});

describe('corrections', () => {
  it('hides a source, known by its name', async () => {
    const correct = vi.fn();
    const root = await drawPanel(STATE, { findings: { correct } });
    await click(button(root, 'Correct or copy: Jonas Holm'));
    expect(await axeFaults()).toEqual([]);
    await click(button(root, 'Hide'));
    expect(correct).toHaveBeenCalledWith({
      do: 'hide',
      target: { list: 'sources', key: 'person: Jonas Holm' },
    });
    expect(root.querySelector('.menu')).toBeNull();
  });

  it('closes its menu on Escape, and the focus goes back', async () => {
    const root = await drawPanel(STATE);
    const more = button(root, 'Correct or copy: Jonas Holm');
    await click(more);
    expect(document.activeElement?.closest('.menu')).not.toBeNull();
    await press('Escape');
    expect(root.querySelector('.menu')).toBeNull();
    expect(document.activeElement).toBe(more);
  });

  it('lists them, and takes any of them back', async () => {
    const takeBack = vi.fn();
    const target = { list: 'entities', key: 'person: Ida Bakker' } as const;
    const root = await drawPanel(STATE, {
      props: {
        corrections: [
          { do: 'hide', target: { list: 'sources', key: 'person: Jonas Holm' } },
          { do: 'rename', target, name: 'Ida B.' },
        ],
      },
      panel: { takeBack },
    });
    const rows = [...root.querySelectorAll('#corrections li')].map(
      (row) => row.querySelector('span')?.textContent,
    );
    expect(rows).toEqual(['Hidden: Jonas Holm', 'Renamed: Ida Bakker → Ida B.']);
    await click(root.querySelectorAll('#corrections .act')[1]);
    expect(takeBack).toHaveBeenCalledWith(1);
    expect(await axeFaults()).toEqual([]);
  });

  it('offers to take the last one back', async () => {
    const undo = vi.fn();
    const root = await drawPanel(STATE, {
      props: { notice: { text: 'Corrected.', turn: 1 } },
      panel: { undo },
    });
    expect(root.querySelector('[data-testid="notice"]')?.textContent).toBe('Corrected.');
    await click(button(root, 'Undo'));
    expect(undo).toHaveBeenCalledOnce();
  });
});

it('brings the finding that the page asked for into view, unfolding what hides it', async () => {
  const root = await drawPanel(STATE, { props: { wanted: { finding: 'h2', turn: 1 } } });
  expect(document.activeElement?.getAttribute('data-item')).toBe('h2');
  expect(section(root, 'possible')?.hasAttribute('open')).toBe(true);
});
