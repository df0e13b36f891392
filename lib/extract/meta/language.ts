import { textOf } from './json-ld.ts';
import { metaOf, type Sources } from './sources.ts';

const CODE = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i;

/** A language code in its canonical form: `EN_us` is en-US. Null for what is none. */
export function canonicalLanguage(code: string | null | undefined): string | null {
  const match = code ? CODE.exec(code.trim()) : null;
  if (!match) return null;
  const [, language, script, region] = match;
  const parts = [language!.toLowerCase()];
  if (script) parts.push(script[0]!.toUpperCase() + script.slice(1).toLowerCase());
  if (region) parts.push(region.toUpperCase());
  return parts.join('-');
}

/** The language that the page declares, the nearest to the article first. */
export function languageOf(sources: Sources): string | null {
  return (
    canonicalLanguage(textOf(sources.article?.['inLanguage'])) ??
    canonicalLanguage(sources.declared.lang) ??
    canonicalLanguage(
      metaOf(sources, 'og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'),
    )
  );
}
