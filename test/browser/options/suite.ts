import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../../lib/cli/browser/driver.ts';
import { serve } from '../../../lib/cli/browser/site.ts';
import { press, shows } from '../support.ts';
import { type OptionsHere, PICTURES } from './fixtures.ts';
import { storedIn } from './form.ts';
import { describeKept } from './kept.ts';
import { describeEffects } from './take-effect.ts';
import { describeWritten } from './written.ts';

/** The options page and what it does to a panel that is open, in a real browser. */
export function describeOptions(name: string, launch: () => Promise<Driver>): void {
  describe(`options in ${name}`, () => {
    const here = {} as OptionsHere;

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      here.site = await serve();
      here.driver = await launch();
      await here.driver.page.goto(`${here.site.base}/harbour.html`);
      here.panel = await here.driver.openPanel();
      await shows(here.panel, 'report', '/harbour.html');
    });

    afterAll(async () => {
      await here.driver?.close();
      here.site?.close();
    });

    describeEffects(here);
    describeWritten(here);
    describeKept(here);

    it('welcomes accessibly, and takes the first choice', async () => {
      const welcome = await here.driver.openExtensionPage('welcome.html');
      await until(() => welcome.evaluate((d) => d.querySelector('[data-testid="welcome"]') !== null));
      expect(await welcome.axe()).toEqual([]);
      await press(welcome, '[name="reading.mode"][value="panel"]');
      await until(
        () => storedIn(welcome, 'local'),
        (items) => items['option/reading.mode'] === 'panel',
      );
      await welcome.picture(`${PICTURES}${here.driver.name}-welcome.png`);
    });
  });
}
