import type { Plugin } from 'vite';

/**
 * Takes the one innerHTML assignment out of Preact (for dangerouslySetInnerHTML, which is never used here): stores'
 * linters flag it, and without it markup from a page has no way in.
 */
export function stripInnerHtml(): Plugin {
  return {
    name: 'strip-inner-html',
    enforce: 'pre',
    transform: {
      filter: { id: /node_modules\/preact\/dist\/preact\.m?js$/ },
      handler(code) {
        const stripped = code.replace(/[\w$]+\.innerHTML\s*=(?!=)\s*/g, 'void ');
        return stripped === code ? null : { code: stripped, map: null };
      },
    },
  };
}
