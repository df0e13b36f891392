import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../lib/cli/browser/driver.ts';
import { DEFAULTS } from '../../../lib/options/normalize.ts';
import { OPTION_NAMES } from '../../../lib/options/schema.ts';
import { clearOptions, shows, store } from '../support.ts';
import { EFFECTS } from './effects.ts';
import { type OptionsHere, OWN_ITEMS } from './fixtures.ts';

/** Each option, changed as another window would change it, in the panel that is open. */
export function describeEffects(here: OptionsHere): void {
  describe('every option takes effect in the open panel', () => {
    beforeAll(() => store(here.panel, 'local', OWN_ITEMS));
    afterAll(() => clearOptions(here.panel));

    it('and none is forgotten here', () => {
      const elsewhere = OPTION_NAMES.filter((option) => /^(lookups|memory)\./.test(option));
      expect([...Object.keys(EFFECTS), ...elsewhere].sort()).toEqual([...OPTION_NAMES].sort());
    });

    it.each(Object.entries(EFFECTS))('%s', async (option, { value, others = {}, shows: isShown }) => {
      const set = Object.entries(others).map(([other, given]) => [`option/${other}`, given]);
      await store(here.panel, 'local', { [`option/${option}`]: value, ...Object.fromEntries(set) });
      await until(() => isShown(here));
      const defaults = [option, ...Object.keys(others)] as (keyof typeof DEFAULTS)[];
      const back = defaults.map((other) => [`option/${other}`, DEFAULTS[other]]);
      await store(here.panel, 'local', Object.fromEntries(back));
      await shows(here.panel, 'report', '/harbour.html');
    });
  });

  it('takes up what an older version stored', async () => {
    const tags = () => here.panel.evaluate((d) => d.querySelectorAll('#tags [data-item]').length);
    await until(tags, (count) => count > 1);
    await store(here.panel, 'local', { 'options-version': 1, 'option/analysis.tagCount': 1 });
    await until(tags, (count) => count === 1);
    await clearOptions(here.panel);
    await until(tags, (count) => count > 1);
  });
}
