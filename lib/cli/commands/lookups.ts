import { existsSync } from 'node:fs';
import { needBrowser } from '../browser/find.ts';
import { run, runTool } from './run.ts';

const PACKAGES = ['mediawiki', 'php-cli', 'php-sqlite3'];

/**
 * `npm run browser:lookups`: look-ups against a real MediaWiki, which is installed where that is possible (Debian, as
 * root). `npm test` runs the same suite with what is there.
 */
async function lookups(): Promise<number> {
  await needBrowser('chromium');
  await needBrowser('firefox');
  if (!existsSync('/usr/share/mediawiki') && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write(`Installing ${PACKAGES.join(', ')} …\n`);
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
  }
  for (const browser of ['chrome', 'firefox']) {
    const status = await runTool('wxt', ['build', '-b', browser]);
    if (status !== 0) return status;
  }
  return runTool('vitest', ['run', '--project', 'browser', 'test/browser/lookups']);
}

process.exitCode = await lookups();
