import { describe, expect, it } from 'vitest';
import { until } from '../../../lib/cli/browser/driver.ts';
import { type Here, shows, stateOf, store, storedNames, visit } from '../support.ts';

/** Tabs, windows, storage: what happens around the panel. */
export function describeTabs(here: Here): void {
  describe('tabs and windows', () => {
    /** The time that the report took, which tells one making from another. */
    const timing = () =>
      until(() => here.panel.evaluate((d) => d.querySelector('#timings summary span')?.textContent ?? ''));

    it('follows the active tab, and has the report of the other at once', async () => {
      await visit(here, '/sample.html');
      const made = await timing();
      const second = await here.driver.newPage();
      await second.goto(`${here.site.base}/second.html`);
      await shows(here.panel, 'report', '/second.html');
      expect((await stateOf(here.panel)).headline).toBe('Ferry company fined after winter sinking');
      await here.driver.page.bringToFront();
      await shows(here.panel, 'report', '/sample.html');
      // The same time taken: it was not made again.
      expect(await timing()).toBe(made);
      await second.close();
    });

    it('ends up at the page that was asked for last', async () => {
      const { page } = here.driver;
      const asked = (path: string) =>
        page.evaluate((to) => {
          location.href = to;
        }, path);
      await asked('/sample.html?late');
      // The document that is asked may be gone before it goes: then the next one is asked.
      await until(async () => {
        if (await page.evaluate(() => location.pathname === '/second.html')) return true;
        await asked('/second.html?late');
        return false;
      });
      await shows(here.panel, 'report', '/second.html?late');
      expect((await stateOf(here.panel)).headline).toBe('Ferry company fined after winter sinking');
    });

    it('loses nothing when the panel is closed and opened', async () => {
      await visit(here, '/reservoir.html?again');
      const made = await timing();
      await until(async () =>
        (await storedNames(here.panel)).some((name) => name.endsWith('/reservoir.html?again')),
      );
      await here.panel.close();
      here.panel = await here.driver.openPanel();
      await shows(here.panel, 'report', '/reservoir.html?again');
      expect(await timing()).toBe(made);
    });

    it('makes room when storage is full, and goes on', async () => {
      const megabyte = 'x'.repeat(1_000_000);
      const index: Record<string, object> = {};
      const junk: Record<string, unknown> = {};
      for (let i = 0; i < 9; i++) {
        junk[`report/https://old.example/${i}`] = megabyte;
        index[`https://old.example/${i}`] = { used: i, size: 100 };
      }
      await store(here.panel, 'session', { ...junk, reports: index });
      await until(async () => (await storedNames(here.panel)).includes('report/https://old.example/8'));
      // The index tells less than there is, so only the browser itself finds the storage full: to the last few kB.
      for (const [count, size] of [
        [8, 200_000],
        [12, 20_000],
      ] as const) {
        for (let i = 0; i < count; i++)
          await store(here.panel, 'session', { [`report/rest-${size}-${i}`]: 'x'.repeat(size) });
      }
      await visit(here, '/reservoir.html?full');
      await until(
        () => storedNames(here.panel),
        (names) =>
          names.some((name) => name.endsWith('/reservoir.html?full')) &&
          !names.includes('report/https://old.example/0'),
      );
    });

    it('keeps two windows apart', async () => {
      await visit(here, '/sample.html');
      const other = await here.driver.newWindow();
      await other.goto(`${here.site.base}/second.html`);
      const panel = await here.driver.openPanel(other);
      await shows(panel, 'report', '/second.html');
      expect((await stateOf(here.panel)).url).toMatch(/sample\.html$/);
      await here.driver.page.goto(`${here.site.base}/reservoir.html?windows`);
      await shows(here.panel, 'report', '/reservoir.html?windows');
      expect((await stateOf(panel)).url).toMatch(/second\.html$/);
      await other.close();
    });
  });
}
