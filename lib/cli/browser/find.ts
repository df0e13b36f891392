import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../commands/run.ts';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserPlaces {
  /** Names a browser that is somewhere else. */
  variable: string;
  commands: readonly string[];
  files: readonly string[];
  debian: string;
}

const PLACES: Readonly<Record<BrowserName, BrowserPlaces>> = {
  chromium: {
    variable: 'E2E_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'E2E_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, files } = PLACES[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...files].find(isProgram) ?? null;
}

/** Finds a browser, or installs one where that is possible (Debian, as root). @throws Error that says what to install */
export async function needBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  const { debian, variable } = PLACES[name];
  const canInstall = process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
  if (canInstall) {
    process.stdout.write(`Installing ${debian} …\n`);
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian]);
  }
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(`No ${name} found: install it (Debian: apt install ${debian}), or name it in ${variable}.`);
}
