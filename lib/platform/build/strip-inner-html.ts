import type { Plugin } from 'vite';

/**
 * Takes innerHTML out of Preact (there for dangerouslySetInnerHTML, which is never used here): stores' linters flag it,
 * and without it markup from a page has no way in.
 */
export function stripInnerHtml(): Plugin {
  return {
    name: 'strip-inner-html',
    enforce: 'pre',
    transform: {
      filter: { id: /node_modules\/preact\/dist\/preact\.m?js$/ },
      handler(code) {
        const stripped = code
          .replace(/[\w$]+\.innerHTML\s*=(?!=)\s*/g, 'void ')
          .replace(/[\w$]+\.innerHTML\b/g, "''");
        return stripped === code ? null : { code: stripped, map: null };
      },
    },
  };
}
