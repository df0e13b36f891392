import { build } from 'vite';

/** A module with all that it imports as one script, to be run within a page. @param entry path of the module */
export async function pageScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name: 'inPage', formats: ['iife'] } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const result of outputs) {
    if ('output' in result) return result.output[0].code;
  }
  throw new Error('nothing was built for the page');
}
