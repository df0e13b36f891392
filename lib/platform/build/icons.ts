/** Draws public/icons/icon.svg at the sizes that stores and toolbars want. Run: node lib/platform/build/icons.ts */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 24, 32, 48, 64, 96, 128];
const FOLDER = new URL('../../../public/icons/', import.meta.url);

const svg = await readFile(new URL('icon.svg', FOLDER), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env['E2E_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px}</style><img src="${source}">`,
    );
    const path = fileURLToPath(new URL(`${size}.png`, FOLDER)) as `${string}.png`;
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
