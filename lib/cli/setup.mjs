// node lib/cli/setup.mjs SCRIPT [ARGUMENT…]: installs what package-lock.json names where it is missing, then runs
// SCRIPT. Plain JavaScript: on a bare clone it runs on the system's Node, which may be too old for anything else here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, root), 'utf8')).packages ?? {};
  } catch {
    return null;
  }
}

/** Optional packages are left out: which of them are there depends on the machine. */
function isInstalled() {
  const wanted = readPackages('package-lock.json') ?? {};
  const there = readPackages('node_modules/.package-lock.json');
  if (!there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** By name: the Node that the lockfile brings is on the path only once it is installed. */
function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
run('node', process.argv.slice(2));
