import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { openPage } from '../../lib/cli/page-file.ts';
import type { Analyze } from '../../lib/library/index.ts';

let project: string;
const at = (path: string) => join(project, path);

/** A project of someone else, with the library installed as it is packed. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const installed = at('node_modules/backgrounder');
  mkdirSync(join(installed, 'lib/report/schema'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['lib/cli/commands/library.ts', join(installed, 'dist')],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  for (const file of ['package.json', 'lib/report/schema/context-report.schema.json'])
    cpSync(ROOT + file, join(installed, file));
  writeFileSync(at('package.json'), '{"type": "module"}');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The example of the README. */
function example(): string {
  const code = /```js\n(import \{ analyze \} from 'backgrounder';[\s\S]+?)```/.exec(
    readFileSync(`${ROOT}README.md`, 'utf8'),
  );
  if (!code?.[1]) throw new Error('the README has no example of the library');
  return code[1];
}

describe('the library', () => {
  it("runs the README's example in Node", () => {
    writeFileSync(at('example.js'), example());
    const { stdout, stderr } = spawnSync('node', ['example.js'], { cwd: project, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('anonymous 2 true');
    expect(stdout).toContain('person Ana Reyes true');
    expect(stdout).toContain('half a century ago =');
  });

  it('has types that the example keeps', () => {
    writeFileSync(at('example.ts'), example());
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--target',
      'es2023',
    ];
    const { stdout, status } = spawnSync(
      join(ROOT, 'node_modules/.bin/tsc'),
      [...options, '--lib', 'es2023,dom', '--types', '', 'example.ts'],
      { cwd: project, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([0, '']);
  });

  it('goes through a bundler with its data, and without anything of Node', async () => {
    writeFileSync(at('index.html'), '<script type="module" src="./example.js"></script>');
    writeFileSync(at('example.js'), example());
    await build({ root: project, configFile: false, logLevel: 'error', build: { target: 'es2023' } });
    const assets = readdirSync(at('dist/assets'));
    expect(assets.filter((file) => file.endsWith('.bin'))).toHaveLength(3);
    const script = assets
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(at(`dist/assets/${file}`), 'utf8'));
    expect(script.join('\n')).not.toMatch(/["'`]node:/);
  });

  it('takes a document, only the lists asked for, and data from elsewhere', async () => {
    const path = at('node_modules/backgrounder/dist/browser.js');
    const { analyze } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { analyze: Analyze };
    const { document, close } = openPage(
      readFileSync(`${ROOT}test/pages/second.html`),
      'https://news.example/ferry',
    );
    const report = await analyze(document, {
      only: ['sources'],
      load: () => Promise.reject(new Error('offline')),
    });
    close();
    expect(report.page.url).toBe('https://news.example/ferry');
    expect(report.article.headline).toBe('Ferry company fined after winter sinking');
    expect(report.tags).toEqual([]);
    expect(report.errors.map(({ message }) => message)).toContain('offline');
  });
});
