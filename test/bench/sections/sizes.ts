import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, runTool } from '../../../lib/cli/commands/run.ts';
import type { Figure, Section } from '../types.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

async function run(): Promise<Figure[]> {
  if ((await runTool('wxt', ['zip', '-b', 'chrome'])) !== 0) throw new Error('no package for Chrome');
  const output = join(ROOT, '.output');
  const zip = readdirSync(output).find((file) => file.endsWith('-chrome.zip'));
  const data = join(ROOT, 'public/data');
  const files = existsSync(data) ? readdirSync(data).filter((file) => file.endsWith('.bin')) : [];
  const detector = join(output, 'chrome-mv3/detector.js');
  return [
    { name: "the detector's script", measured: kilobytes(statSync(detector).size), asked: '≤ 12 kB' },
    ...files.map((file) => ({ name: `${file}, gzipped`, measured: kilobytes(gzipped(join(data, file))) })),
    {
      name: 'models and indexes together, gzipped',
      measured: kilobytes(files.reduce((sum, file) => sum + gzipped(join(data, file)), 0)),
      asked: '≤ 2,500 kB',
    },
    {
      name: 'the whole extension, zipped',
      measured: zip ? kilobytes(statSync(join(output, zip)).size) : '–',
      asked: '≤ 4,000 kB',
    },
  ];
}

export const sizes: Section = { id: 'sizes', title: 'Sizes', run };
