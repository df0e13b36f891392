import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Lets a page fetch what its first script imports later while that script still runs: the panel asks the browser for
 * the tab and its report first, and loads its views meanwhile.
 */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { chunk, bundle }) {
        const files = new Set<string>();
        const add = (file: string) => {
          const found = bundle?.[file];
          if (files.has(file) || found?.type !== 'chunk') return;
          files.add(file);
          found.imports.forEach(add);
        };
        chunk?.dynamicImports.forEach(add);
        const known = new Set(chunk?.imports);
        return [...files]
          .filter((file) => !known.has(file))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
              injectTo: 'head',
            }),
          );
      },
    },
  };
}
