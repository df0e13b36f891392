import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from '../browser/find.ts';
import { runTool } from './run.ts';

interface Step {
  name: string;
  run(): Promise<number>;
}

const counts = { passed: 0, failed: 0 };

/** Runs one project of vitest and adds its tests to the sum. */
async function vitest(project: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const status = await runTool('vitest', ['run', '--project', project, ...reporters]);
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    counts.passed += numPassedTests ?? 0;
    counts.failed += numFailedTests ?? 0;
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A check without tests of its own counts as one. */
function check(name: string, tool: string, args: readonly string[]): Step {
  const run = async () => {
    const status = await runTool(tool, args);
    counts[status === 0 ? 'passed' : 'failed'] += 1;
    return status;
  };
  return { name, run };
}

const STEPS: readonly Step[] = [
  check('types', 'tsc', ['--noEmit']),
  check('lint and format', 'biome', ['check', '.']),
  { name: 'unit tests', run: () => vitest('unit') },
  check('build for Chrome', 'wxt', ['build', '-b', 'chrome']),
  check('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  check('AMO lint', 'addons-linter', ['.output/firefox-mv3', '--warnings-as-errors']),
  { name: 'browser tests', run: () => vitest('browser') },
];

/** `npm test`: every step runs, also after one that failed, so that one run tells all. */
async function test(): Promise<number> {
  await needBrowser('chromium');
  await needBrowser('firefox');
  const broken: string[] = [];
  for (const { name, run } of STEPS) {
    process.stdout.write(`\n── ${name}\n`);
    if ((await run()) !== 0) broken.push(name);
  }
  process.stdout.write(broken.length > 0 ? `\nFailed: ${broken.join(', ')}\n` : '\nAll steps passed.\n');
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  return broken.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await test();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
