import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../lib/cli/browser/driver.ts';
import { clearOptions, type Here, setOption, visit } from '../support.ts';

/** Letters of the root, px, for each text size. */
const SIZES = [
  [1, 14],
  [2, 16],
  [3, 18],
  [4, 20],
  [5, 24],
] as const;

/** How the panel looks: sizes, widths, colours. */
export function describeLook(here: Here): void {
  describe('the look', () => {
    beforeAll(() => visit(here, '/reservoir.html?look'));
    afterAll(async () => {
      await clearOptions(here.panel);
      await here.panel.resize(360);
    });

    const computed = (selector: string, property: 'fontSize' | 'lineHeight' | 'backgroundColor' | 'color') =>
      here.panel.evaluate(
        (d, [wanted, name]) => d.defaultView!.getComputedStyle(d.querySelector(wanted)!)[name],
        [selector, property] as const,
      );

    it.each(SIZES)('has text size %i: %i px, and the headline with it', async (size, pixels) => {
      await setOption(here.panel, 'look.text', size);
      await until(
        () => computed('html', 'fontSize'),
        (value) => value === `${pixels}px`,
      );
      expect(await computed('.note', 'fontSize')).toBe(`${pixels * 0.8125}px`);
    });

    it.each([
      [320, 2],
      [240, 2],
      [240, 5],
    ])('flows at %i px with text size %i: nothing is cut off', async (width, size) => {
      await here.panel.resize(width);
      await setOption(here.panel, 'look.text', size);
      const pixels = `${SIZES[size - 1]![1]}px`;
      await until(
        () => computed('html', 'fontSize'),
        (value) => value === pixels,
      );
      const overflow = () =>
        here.panel.evaluate((d) => {
          const { clientWidth, scrollWidth } = d.documentElement;
          const shown = [...d.querySelectorAll('main *')].filter(
            (element) => !element.closest('svg, .hidden, .clamp') && element.checkVisibility(),
          );
          const cut = shown.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
          return {
            width: clientWidth,
            sideways: scrollWidth > clientWidth,
            cut: cut.map((e) => e.className),
          };
        });
      await until(overflow, (found) => Math.abs(found.width - width) < 20);
      expect(await overflow()).toMatchObject({ sideways: false, cut: [] });
    });

    it('sets lines closer in the compact density', async () => {
      await setOption(here.panel, 'look.text', 2);
      await until(
        () => computed('.words', 'lineHeight'),
        (value) => value === '21px',
      );
      await setOption(here.panel, 'look.density', 'compact');
      await until(
        () => computed('.words', 'lineHeight'),
        (value) => value === '20px',
      );
      expect(await computed('.words', 'fontSize')).toBe('14px');
      await setOption(here.panel, 'look.density', 'calm');
    });

    it('takes a theme up at once, and stays accessible in it', async () => {
      await setOption(here.panel, 'look.theme', 'dark');
      await until(
        () => computed('body', 'backgroundColor'),
        (color) => color === 'rgb(23, 25, 26)',
      );
      await until(
        () => here.panel.axe(),
        (faults) => faults.length === 0,
      );
      await setOption(here.panel, 'look.theme', 'light');
      await until(
        () => computed('body', 'backgroundColor'),
        (color) => color === 'rgb(255, 255, 255)',
      );
      expect(await here.panel.axe()).toEqual([]);
      await setOption(here.panel, 'look.theme', 'contrast');
      await until(
        () => computed('.note', 'color'),
        (color) => color === 'rgb(0, 0, 0)',
      );
    });
  });
}
