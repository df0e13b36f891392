import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../lib/cli/browser/driver.ts';
import { choose, focusedItem, type Here, marked, place, press, says, setOption, visit } from '../support.ts';

/** Findings in the page: evidence both ways, the card, the lens, the marks. */
export function describePage(here: Here): void {
  describe('the page', () => {
    beforeAll(() => visit(here, '/reservoir.html'));

    it('flashes the words of a finding for a moment, and the panel says so', async () => {
      await press(here.panel, '[data-section="history"] [data-evidence]');
      const flash = async () =>
        Object.entries(await marked(here)).find(([name]) => name.startsWith('flash'))?.[1] ?? [];
      const words = await until(flash, (found) => found.length > 0);
      expect(words.join()).toContain('1952');
      await says(here.panel, 'Shown in the page.');
      await until(flash, (found) => found.length === 0);
    });

    it('opens a finding in the panel when its words are clicked', async () => {
      const { x, y } = await place(here, 'The drains behind the wall');
      await here.driver.page.mouse.click(x, y);
      await until(
        () => focusedItem(here.panel),
        (item) => item?.startsWith('q') === true,
      );
      const focused = await here.panel.evaluate((d) => {
        const { top, bottom } = d.activeElement!.getBoundingClientRect();
        return { text: d.activeElement!.textContent, seen: top >= 0 && bottom <= d.defaultView!.innerHeight };
      });
      expect(focused.text).toContain('The drains behind the wall');
      expect(focused.seen).toBe(true);
    });

    it('says who a later surname is, in a root that the page cannot look into', async () => {
      const { page } = here.driver;
      const { x, y } = await place(here, 'Smith told');
      // The middle of these two words is the blank between them: the name stands to the left of it.
      await page.mouse.click(x - 20, y);
      const text = await until(
        () => here.driver.cardText(),
        (card) => card !== null,
      );
      expect(text).toContain('Who is “Smith”?');
      expect(text).toContain('the chief engineer of the Northland Water Board');
      const host = () => page.evaluate(() => document.querySelector('backgrounder-card')?.shadowRoot ?? null);
      expect(await host()).toBeNull();
      await page.keyboard.press('Escape');
      await until(() => page.evaluate(() => document.querySelector('backgrounder-card') === null));
    });

    it('shows the card when the pointer rests, if the reader wants that, and gives the focus back', async () => {
      const { page } = here.driver;
      await setOption(here.panel, 'highlights.hover', true);
      await page.focus('.byline a');
      const { x, y } = await place(here, 'Owusu has asked');
      await until(async () => {
        await page.mouse.move(1, 1);
        await page.mouse.move(x - 30, y, { steps: 2 });
        await new Promise((done) => setTimeout(done, 500));
        return (await here.driver.cardText())?.includes('Environment Minister') === true;
      });
      await page.keyboard.press('Escape');
      await until(async () => (await here.driver.cardText()) === null);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tom Ashby');
      await setOption(here.panel, 'highlights.hover', false);
    });

    it('mutes all but one source through its lens, and gives the page its colours back', async () => {
      const muted = async () => (await marked(here))['muted-light'] ?? [];
      await choose(here.panel, 'Daniel Owusu', 'Only this source');
      const gone = await until(muted, (words) => words.length > 0);
      expect(gone.join('\n')).toContain('The drains behind the wall are blocked');
      expect(gone.join('\n')).not.toContain('I should have been told');
      await choose(here.panel, 'Daniel Owusu', 'Only this source');
      await until(muted, (words) => words.length === 0);
    });

    it('marks nothing, the key findings or all, in the style asked for', async () => {
      const names = async () => Object.keys(await marked(here)).sort();
      const count = async () => Object.values(await marked(here)).flat().length;
      await until(names, (found) => found.includes('said-light'));
      const key = await count();
      await setOption(here.panel, 'highlights.amount', 'all');
      await until(count, (all) => all > key);
      await setOption(here.panel, 'highlights.style', 'tint');
      await until(names, (found) => found.includes('said-tint-light') && !found.includes('said-light'));
      await setOption(here.panel, 'highlights.amount', 'off');
      await until(count, (none) => none === 0);
      await setOption(here.panel, 'highlights.style', 'underline');
      await setOption(here.panel, 'highlights.amount', 'key');
      await until(count, (again) => again === key);
    });

    it('reads an article that stands in a frame, and shows its words there', async () => {
      await visit(here, '/framed.html');
      const inFrame = () =>
        here.driver.page.evaluate(() => {
          const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
          const names = view ? [...view.CSS.highlights.keys()] : [];
          return { names: names.join(' '), scrolled: view?.scrollY ?? 0 };
        });
      await until(inFrame, ({ names }) => names.includes('backgrounder-said'));
      await press(here.panel, '[data-section="history"] [data-evidence]');
      await until(inFrame, ({ names, scrolled }) => names.includes('backgrounder-flash') && scrolled > 0);
    });

    it('says so where the words are no longer on the page, and finds them where they moved', async () => {
      await visit(here, '/reservoir.html?moved');
      await here.driver.page.evaluate(() => {
        const paragraphs = [...document.querySelectorAll('article p')];
        paragraphs.find((p) => p.textContent?.includes('1952'))?.remove();
        const moved = paragraphs.find((p) => p.textContent?.includes('I should have been told'));
        if (moved) document.querySelector('article')?.append(moved.cloneNode(true));
        moved?.remove();
      });
      await press(here.panel, '[data-section="history"] [data-evidence]');
      await says(here.panel, 'These words are no longer on the page.');
      await press(here.panel, '[data-item="q5"] [data-evidence], [data-item="q4"] [data-evidence]');
      await says(here.panel, 'Shown in the page.');
    });
  });
}
