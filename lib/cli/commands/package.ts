import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeFaults } from '../package/chrome-rules.ts';
import { readFolder } from '../package/files.ts';
import { permissionsOf, unjustified } from '../package/store-rules.ts';
import { ROOT, run, runTool } from './run.ts';

/**
 * `npm run package`: what the stores take, in .output: a zip for each browser and one of the sources, checked as the
 * stores check them. Two runs on one commit give the same bytes; `-- --verify` shows it, by building once more from
 * the sources alone.
 */
const OUTPUT = join(ROOT, '.output');
const JUSTIFICATIONS = join(ROOT, '.github/store/permissions.md');
/** What no one needs to build from the sources. */
const LEFT_OUT = ['.github/pictures', '.github/store/pictures'];

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  string,
  string
>;
const zipName = (what: string) => `${name}-${version}-${what}.zip`;
const ZIPS = [zipName('chrome'), zipName('firefox')];

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

async function must(work: Promise<number>, what: string): Promise<void> {
  if ((await work) !== 0) throw new Error(`${what} failed`);
}

const git = (args: readonly string[], cwd = ROOT) =>
  execFileSync('git', [...args], { cwd, encoding: 'utf8' });

/** The committed sources, as git packs them: names sorted, all times those of the commit. */
function archive(format: 'zip' | 'tar', path: string): void {
  git([
    'archive',
    `--format=${format}`,
    `--output=${path}`,
    'HEAD',
    '--',
    '.',
    ...LEFT_OUT.map((p) => `:(exclude)${p}`),
  ]);
}

function zipSources(): void {
  if (!existsSync(join(ROOT, '.git'))) {
    process.stdout.write('No git repository here: the sources are not packed again.\n');
    return;
  }
  if (git(['status', '--porcelain']).trim() !== '')
    process.stderr.write(
      'The working tree has changes that are not committed: the sources zip is of the last commit.\n',
    );
  archive('zip', join(OUTPUT, zipName('sources')));
}

async function zipExtensions(): Promise<void> {
  for (const browser of ['chrome', 'firefox'])
    await must(runTool('wxt', ['zip', '-b', browser]), `zip for ${browser}`);
}

async function checkPackages(): Promise<void> {
  const firefox = join(OUTPUT, zipName('firefox'));
  await must(runTool('addons-linter', [firefox, '--warnings-as-errors']), 'AMO lint');
  const files = readFolder(join(OUTPUT, 'chrome-mv3'));
  const unexplained = unjustified(permissionsOf(files), readFileSync(JUSTIFICATIONS, 'utf8'));
  const faults = [
    ...chromeFaults(files),
    ...unexplained.map((permission) => `no justification for ${permission}`),
  ];
  if (faults.length > 0)
    throw new Error(`Chrome's rules:\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
  process.stdout.write("Chrome's rules: kept.\n");
}

/** Builds again from nothing but the sources zip's files, and packs the sources again. */
async function verify(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  try {
    const sources = join(folder, 'sources');
    mkdirSync(sources);
    archive('tar', join(folder, 'sources.tar'));
    archive('zip', join(folder, zipName('sources')));
    await must(run('tar', ['-xf', join(folder, 'sources.tar'), '-C', sources]), 'unpacking');
    symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'), 'junction');
    await must(run('npm', ['run', '--silent', 'build-for-amo'], sources), 'build-for-amo');
    await must(run('npx', ['--no-install', 'wxt', 'zip', '-b', 'chrome'], sources), 'zip for chrome');
    for (const zip of ZIPS) copyFileSync(join(sources, '.output', zip), join(folder, zip));
    for (const zip of [...ZIPS, zipName('sources')]) compare(zip, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(zip: string, folder: string): void {
  if (sha256(join(OUTPUT, zip)) !== sha256(join(folder, zip)))
    throw new Error(`${zip}: the second build differs`);
  process.stdout.write(`${zip}: the second build is the same, byte for byte\n`);
}

try {
  for (const zip of [...ZIPS, zipName('sources')]) rmSync(join(OUTPUT, zip), { force: true });
  await zipExtensions();
  zipSources();
  await checkPackages();
  for (const zip of [...ZIPS, zipName('sources')].filter((file) => existsSync(join(OUTPUT, file))))
    process.stdout.write(`${sha256(join(OUTPUT, zip))}  .output/${zip}\n`);
  if (process.argv.includes('--verify')) await verify();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
