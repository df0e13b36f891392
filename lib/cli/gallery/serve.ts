import { build, type InlineConfig, preview } from 'vite';
import type { Site } from '../browser/site.ts';
import { ROOT } from '../commands/run.ts';

/** Where the gallery is built, and where reports to draw may be laid. */
export const GALLERY = `${ROOT}.output/gallery`;

const CONFIG: InlineConfig = {
  configFile: false,
  root: new URL('.', import.meta.url).pathname,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: GALLERY, emptyOutDir: true, target: 'es2023', cssTarget: ['chrome123', 'firefox142'] },
};

/** Builds and serves a page that draws the panel on any state, with the extension's own views and styles. */
export async function serveGallery(): Promise<Site> {
  await build(CONFIG);
  const server = await preview({ ...CONFIG, preview: { host: '127.0.0.1', port: 0, strictPort: false } });
  const base = server.resolvedUrls?.local[0];
  if (base === undefined) throw new Error('the gallery has no address');
  return { base: base.replace(/\/$/, ''), close: () => void server.close() };
}
