import type { Page } from 'puppeteer-core';
import type { Site } from '../browser/site.ts';
import { SCENES } from './scenes.ts';

/** One drawing of the panel. */
interface Shot {
  title: string;
  /** What the gallery is asked for, as in its address. */
  query: Record<string, string>;
  width: number;
  /** CSS px; null for the whole panel. */
  height: number | null;
}

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [240, 360, 600];
const SCREEN = { width: 360, height: 760 };
const SIZES = ['1', '2', '3', '4', '5'];
/** The whole panel is shown in columns of this height, px. */
const COLUMN = 1300;

/** Every picture of the panel, by file name: all widths, all states, all sizes. */
export function sheets(): Record<string, Shot[]> {
  const panels = THEMES.flatMap((theme) =>
    WIDTHS.map((width): [string, Shot[]] => [
      `panel-${width}-${theme}`,
      [{ title: `${width} px`, query: { theme }, width, height: null }],
    ]),
  );
  const states = THEMES.map((theme): [string, Shot[]] => [
    `states-${theme}`,
    Object.keys(SCENES).map((scene) => ({ title: scene, query: { theme, scene }, ...SCREEN })),
  ]);
  const sizes = SIZES.map((text) => ({ title: `text size ${text}`, query: { text }, ...SCREEN }));
  const densities = ['calm', 'compact'].map((density) => ({ title: density, query: { density }, ...SCREEN }));
  const contrast = [{ title: 'contrast', query: { theme: 'contrast' }, ...SCREEN }];
  const turned = [{ title: 'right to left', query: { dir: 'rtl' }, ...SCREEN }];
  return Object.fromEntries([
    ...panels,
    ...states,
    ['sizes-and-densities', [...sizes, ...densities, ...contrast, ...turned]],
  ]);
}

/** Draws each shot of a sheet and lays the drawings side by side. */
export async function takeSheet(page: Page, site: Site, shots: readonly Shot[], file: string): Promise<void> {
  const drawn = [];
  for (const shot of shots) drawn.push({ ...shot, ...(await draw(page, site, shot)) });
  const columns = drawn.flatMap(({ title, width, height, image }) =>
    Array.from({ length: Math.ceil(height / COLUMN) }, (_, index) => ({
      title: index === 0 ? title : '',
      width,
      height: Math.min(COLUMN, height - index * COLUMN),
      offset: index * COLUMN,
      image,
    })),
  );
  await page.setViewport({
    width: Math.min(1640, 24 + columns.reduce((sum, c) => sum + c.width + 24, 0)),
    height: 600,
  });
  await page.setContent(
    '<body style="margin:24px 0 0 24px;background:#8a9092;font:600 14px/24px sans-serif">',
  );
  await page.evaluate((all) => {
    document.body.style.cssText += ';display:flex;flex-wrap:wrap;gap:0 24px';
    for (const { title, width, height, offset, image } of all) {
      const figure = document.createElement('figure');
      figure.style.cssText = 'margin:0 0 24px';
      const view = document.createElement('div');
      view.style.cssText = `width:${width}px;height:${height}px;background:url(${image}) 0 -${offset}px`;
      const caption = document.createElement('figcaption');
      caption.textContent = `${title}\u00a0`;
      figure.append(caption, view);
      document.body.append(figure);
    }
  }, columns);
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
}

async function draw(page: Page, site: Site, { query, width, height }: Shot) {
  await page.setViewport({ width, height: height ?? SCREEN.height });
  await page.goto(`${site.base}/?${new URLSearchParams(query)}`);
  await page.waitForSelector('.panel[data-ready]');
  const whole = height ?? (await page.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewport({ width, height: whole });
  const data = await page.screenshot({ encoding: 'base64' });
  return { height: whole, image: `data:image/png;base64,${data}` };
}
