import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { acceptance } from './sections/acceptance.ts';
import { batch } from './sections/batch.ts';
import { contract } from './sections/contract.ts';
import { detector } from './sections/detector.ts';
import { events } from './sections/events.ts';
import { memory } from './sections/memory.ts';
import { bodies, detection, metadata } from './sections/pages.ts';
import { panel } from './sections/panel.ts';
import { panelSpeed } from './sections/panel-speed.ts';
import { places } from './sections/places.ts';
import { quotesSpeed } from './sections/quotes-speed.ts';
import { sizes } from './sections/sizes.ts';
import { speed } from './sections/speed.ts';
import { summaries } from './sections/summaries.ts';
import { annotated, entities, history, names, quotes, tags } from './sections/texts.ts';
import { asTable } from './table.ts';
import type { BenchContext, Section } from './types.ts';
import { type Measured, withFigures } from './write.ts';

const SECTIONS: readonly Section[] = [
  acceptance,
  contract,
  detection,
  bodies,
  metadata,
  places,
  names,
  entities,
  quotes,
  quotesSpeed,
  history,
  events,
  annotated,
  tags,
  summaries,
  speed,
  detector,
  batch,
  sizes,
  panel,
  panelSpeed,
  memory,
];

const USAGE = `usage: npm run bench -- [--sample] [--only ${SECTIONS.map(({ id }) => id).join(',')}] [--data FOLDER] [--write]

  --write   put the figures into the README`;

/** Runs the sections asked for and prints their figures as they come. @returns the exit status */
async function bench(): Promise<number> {
  const { values } = parseArgs({
    options: {
      sample: { type: 'boolean' },
      only: { type: 'string' },
      data: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const data = resolve(values.data ?? `${ROOT}../shared/eval`);
  if (!existsSync(data)) throw new Error(`no evaluation data at ${data}; name its folder with --data`);
  const wanted = values.only?.split(',');
  if (values.write && values.sample) throw new Error('figures of a sample are not written');
  const broken: string[] = [];
  const measured: Measured[] = [];
  const context: BenchContext = { data, sample: values.sample ?? false, broken: (what) => broken.push(what) };
  for (const section of SECTIONS) {
    if (wanted && !wanted.includes(section.id)) continue;
    const before = performance.now();
    const figures = await section.run(context).catch((error: unknown) => {
      broken.push(`${section.title}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    });
    const seconds = ((performance.now() - before) / 1000).toFixed(0);
    process.stdout.write(`\n${section.title} (${seconds} s)\n${asTable(figures)}\n`);
    measured.push({ id: section.id, title: section.title, figures });
  }
  if (values.write) write(measured, !wanted);
  process.stdout.write(
    broken.length > 0
      ? `\nBroken contracts:\n${broken.map((what) => `  ${what}\n`).join('')}`
      : '\nAll contracts hold.\n',
  );
  return broken.length > 0 ? 1 : 0;
}

function write(measured: readonly Measured[], isAll: boolean): void {
  const day = new Date().toISOString().slice(0, 10);
  const about = `Measured on ${day} with Node ${process.versions.node} on ${availableParallelism()} cores (${cpus()[0]?.model.trim()}).`;
  const readme = `${ROOT}README.md`;
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), measured, about, isAll));
}

try {
  process.exitCode = await bench();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
