import { join } from 'node:path';
import nlp from 'compromise';
import { launch } from 'puppeteer-core';
import { needBrowser } from '../../lib/cli/browser/find.ts';
import { readData } from '../../lib/cli/data.ts';
import { readJsonLines, spread } from './data.ts';
import { pageScript } from './page-script.ts';
import { taggerSpeed } from './tagger-in-page.ts';
import type { BenchContext, Figure } from './types.ts';

const DOCS = 30;
const ASKED = '≥ 60,000';

/** Tokens a second of the names tagger, in Node and in Chromium. */
export async function taggerSpeeds({ data }: BenchContext): Promise<Figure[]> {
  const docs = readJsonLines<{ text: string }>(`${data}/ner/dev/worldwide-dev.jsonl.gz`);
  const texts = spread(docs, DOCS).map(({ text }) => text);
  const model = await readData('names.bin');
  return [
    {
      name: 'names tagger, tokens/s, Node',
      measured: thousands(taggerSpeed(model, texts)),
      asked: ASKED,
      baseline: `compromise ${thousands(compromiseSpeed(texts))}`,
    },
    {
      name: 'names tagger, tokens/s, Chromium',
      measured: thousands(await inChromium(model, texts)),
      asked: ASKED,
    },
  ];
}

async function inChromium(model: Uint8Array, texts: readonly string[]): Promise<number> {
  const code = await pageScript(join(import.meta.dirname, 'tagger-in-page.ts'));
  const browser = await launch({
    executablePath: await needBrowser('chromium'),
    args: ['--no-sandbox'],
    pipe: true,
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(code);
    const base64 = Buffer.from(model).toString('base64');
    return (await page.evaluate(
      `taggerSpeedOf(${JSON.stringify(base64)}, ${JSON.stringify(texts)})`,
    )) as number;
  } finally {
    await browser.close();
  }
}

/** Words a second of compromise finding names, on the same texts. */
function compromiseSpeed(texts: readonly string[]): number {
  let words = 0;
  const read = (text: string) => {
    const doc = nlp(text);
    doc.people().out('array');
    doc.places().out('array');
    doc.organizations().out('array');
    words += doc.wordCount();
  };
  for (const text of texts.slice(0, 5)) read(text);
  words = 0;
  const before = performance.now();
  for (const text of texts) read(text);
  return (words / (performance.now() - before)) * 1000;
}

const thousands = (speed: number): string => `${Math.round(speed / 1000)},000`;
