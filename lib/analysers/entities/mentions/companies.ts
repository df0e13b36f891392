import { COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { COMPANY_TAILS, CORPORATE } from '../../../languages/en/organizations.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Mention } from './mention.ts';

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');

/**
 * Where the article gives a company's full name ('Halden Mining Corp'), its first words alone ('Halden') are the
 * company too, unless they are the name of a country or of a person told by the full name.
 */
export function companyShortNames(document: TextDocument, mentions: readonly Mention[]): Mention[] {
  const { text } = document;
  const name = (m: Mention) => text.slice(m.start, m.end).replace(/\s+/g, ' ');
  const short = new Set<string>();
  const surnames = new Set<string>();
  for (const mention of mentions) {
    const words = name(mention).split(' ');
    if (mention.kind === 'person' && words.length > 1) surnames.add(words.at(-1)!);
    if (mention.kind !== 'organization') continue;
    const head = words.slice(0, headLength(words));
    if (head.length > 0 && head.length < words.length) short.add(head.join(' '));
  }
  return mentions.map((mention) => {
    const given = name(mention);
    const isCompany =
      mention.kind !== 'organization' &&
      short.has(given) &&
      !surnames.has(given) &&
      !COUNTRY_BY_NAME.has(given);
    return isCompany ? { ...mention, kind: 'organization' } : mention;
  });
}

/** Words before the first of 'Mining Corp', 'Airlines', 'Holdings Ltd'; all of them where the tail is something else. */
function headLength(words: readonly string[]): number {
  let at = words.length;
  while (at > 1 && (CORPORATE.has(bare(words[at - 1]!)) || COMPANY_TAILS.has(bare(words[at - 1]!)))) at--;
  return at;
}
