import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { DATA_FILES } from '../../knowledge/load.ts';
import { ROOT, runTool } from './run.ts';

/**
 * `npm run build:library [FOLDER]`: the core as a library in dist/: one module for Node, one for browsers, their data
 * files and types. package.json's exports lead there.
 */
async function buildLibrary(folder: string): Promise<number> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      // Not for a server: so built, addresses of data files stay as they are written, for bundlers to find.
      ssr: true,
      target: 'es2023',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: { node: `${ROOT}lib/library/node.ts`, browser: `${ROOT}lib/library/browser.ts` },
        output: { entryFileNames: '[name].js', chunkFileNames: 'core.js' },
      },
    },
  });
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const file of [...Object.values(DATA_FILES), 'LICENSE'])
    cpSync(`${ROOT}public/data/${file}`, join(folder, 'data', file));
  return runTool('tsc', ['-p', 'lib/library/tsconfig.json', '--outDir', join(folder, 'types')]);
}

process.exitCode = await buildLibrary(resolve(process.argv[2] ?? `${ROOT}dist`));
