import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../../lib/cli/browser/driver.ts';
import { PAGES, type WikiPage } from './articles.ts';
import { PICTURE } from './picture.ts';
import type { Backend } from './small-servers.ts';

/** Where Debian's package puts it. */
const MEDIAWIKI = '/usr/share/mediawiki';

/** Why MediaWiki cannot be started here; null where it can. */
export function whyNoMediaWiki(): string | null {
  if (!existsSync(`${MEDIAWIKI}/maintenance/install.php`)) {
    return 'MediaWiki is not installed (Debian: apt install --no-install-recommends mediawiki php-cli php-sqlite3)';
  }
  try {
    execFileSync('php', ['-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);'], { stdio: 'pipe' });
    return null;
  } catch {
    return 'php with SQLite is not installed (Debian: apt install php-cli php-sqlite3)';
  }
}

/** A fresh MediaWiki with the pages of this test, in a folder of its own, on a free port. */
export async function startMediaWiki(): Promise<Backend> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-wiki-'));
  const settings = join(folder, 'LocalSettings.php');
  const script = maintenance(settings);
  script('install.php', [
    ...['--dbtype', 'sqlite', '--dbname', 'wiki', '--dbpath', join(folder, 'data')],
    ...['--server', 'https://en.wikipedia.org', '--scriptpath', '/w', '--confpath', folder],
    ...['--pass', 'only-for-this-test', 'Wiki of the test', 'Tester'],
  ]);
  mkdirSync(join(folder, 'uploads'));
  appendFileSync(settings, SETTINGS(join(folder, 'uploads')));
  mkdirSync(join(folder, 'pictures'));
  for (const { picture } of PAGES) if (picture) writeFileSync(join(folder, 'pictures', picture), PICTURE);
  script('importImages.php', ['--extensions=png', join(folder, 'pictures')]);
  mkdirSync(join(folder, 'pages'));
  const files = PAGES.map((page) => {
    const file = join(folder, 'pages', `${page.title}.txt`);
    writeFileSync(file, wikitext(page));
    return file;
  });
  script('importTextFiles.php', ['--user', 'Tester', ...files]);
  script('runJobs.php', []);
  mkdirSync(join(folder, 'root'));
  symlinkSync(MEDIAWIKI, join(folder, 'root', 'w'));
  const port = await freePort();
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', join(folder, 'root')], {
    env: { ...process.env, MW_CONFIG_FILE: settings },
    stdio: 'ignore',
  });
  await until(async () => (await fetch(`http://127.0.0.1:${port}/w/api.php`)).ok, Boolean, 60_000);
  return {
    name: 'MediaWiki',
    port,
    async close() {
      const ended = new Promise((done) => void server.once('exit', done));
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Wikimedia runs four extensions that matter here. Two are in the package; of the others only a page's property. */
const SETTINGS = (uploads: string) => `
wfLoadExtension( 'TextExtracts' );
wfLoadExtension( 'PageImages' );
$wgEnableUploads = true;
$wgUploadDirectory = '${uploads}';
$wgUploadPath = 'https://upload.wikimedia.org';
$wgRightsText = 'CC BY-SA of the test';
$wgRightsUrl = 'https://creativecommons.org/licenses/by-sa/4.0/';
$wgHooks['ContentAlterParserOutput'][] = static function ( $content, $title, $output ) {
	if ( !( $content instanceof WikitextContent ) ) { return; }
	$text = $content->getText();
	if ( strpos( $text, '<!--disambiguation-->' ) !== false ) { $output->setPageProperty( 'disambiguation', '' ); }
	if ( preg_match( '/<!--item:(Q\\d+)-->/', $text, $match ) ) {
		$output->setPageProperty( 'wikibase_item', $match[1] );
	}
};
`;

function maintenance(settings: string) {
  return (name: string, args: readonly string[]) => {
    const env = name === 'install.php' ? process.env : { ...process.env, MW_CONFIG_FILE: settings };
    execFileSync('php', [`${MEDIAWIKI}/maintenance/${name}`, ...args], { env, stdio: 'pipe' });
  };
}

function wikitext({ intro, item, to, names, picture }: WikiPage): string {
  if (to) return `#REDIRECT [[${to}]]`;
  return [
    picture ? `[[File:${picture}|thumb]]` : '',
    intro.join('\n\n'),
    ...(names ?? []).map((name) => `* [[${name}]]`),
    names ? '<!--disambiguation-->' : '',
    item ? `<!--item:${item}-->` : '',
    '== More ==\nWhat follows the introduction.',
  ]
    .filter(Boolean)
    .join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => void server.close(done));
  return port;
}
