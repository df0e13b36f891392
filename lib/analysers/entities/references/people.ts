import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import type { Evidence } from '../../../report/types.ts';
import type { TextDocument } from '../../../text/document.ts';
import { evidence } from '../../../text/evidence.ts';

/**
 * Where the text speaks of a country by its people or in a joined word: 'Mexican' and 'US-led' for countries that
 * are named in it.
 * @param taken spans that are names or parts of names
 */
export function countryReferences(
  document: TextDocument,
  wanted: ReadonlySet<string>,
  taken: (start: number, end: number) => boolean,
): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  const { text, tokens } = document;
  tokens.forEach((token, i) => {
    if (!/^\p{Lu}/u.test(token.text) || taken(token.start, token.end)) return;
    const next = tokens[i + 1];
    const pair = next && /^\p{Lu}/u.test(next.text) ? text.slice(token.start, next.end) : '';
    const country = COUNTRY_BY_DEMONYM.get(pair);
    const end = country ? next!.end : token.end;
    for (const { name } of country ? [country] : countriesOf(token.text)) {
      if (!wanted.has(name)) continue;
      found.set(name, [...(found.get(name) ?? []), evidence(text, token.start, end)]);
    }
  });
  return found;
}

function countriesOf(word: string) {
  const whole = COUNTRY_BY_DEMONYM.get(word);
  if (whole) return [whole];
  if (!/[-–/]/.test(word)) return [];
  return word
    .split(/[-–/]/)
    .flatMap((part) => COUNTRY_BY_NAME.get(part) ?? COUNTRY_BY_DEMONYM.get(part) ?? []);
}
