import {
  FORMER_WORDS,
  OFFICES,
  POSTS,
  PRIVATE_BODIES,
  PUBLIC_BODIES,
} from '../../../languages/en/offices.ts';
import { roleNoun } from '../../../languages/en/sourcing/roles.ts';
import type { Office } from '../../../report/types.ts';

/** What a role says about public office. */
export interface OfficeReading {
  office: Office;
  standing: 'sitting' | 'former';
}

/**
 * Reads the office out of a role told in the article: 'former Iowa governor', 'spokesman for the interior ministry'.
 * Null where it tells none: companies', parties', churches' and campaigns' people hold none.
 */
export function officeOf(role: string): OfficeReading | null {
  const text = ` ${plain(role)} `;
  const standing = isFormer(text) ? 'former' : 'sitting';
  const head = headOf(text);
  const body = bodyIn(text);
  const isPrivate = body === null && hasPrivate(text);
  const post = lookUp(POSTS, head);
  if (post && !isPrivate) {
    if (post === 'spokesperson')
      return body || / (president|minister|governor|mayor|senator) /.test(text)
        ? { office: post, standing }
        : null;
    const office = lookUp(OFFICES, head);
    if (office) return { office, standing };
    return body ? { office: body, standing } : null;
  }
  const office = lookUp(OFFICES, head);
  return office && !hasPrivate(head) && !isPrivate ? { office, standing } : null;
}

/** Is an organization of this name a public body? */
export function isPublicBody(name: string): boolean {
  const text = ` ${plain(name)} `;
  return (
    bodyIn(text) !== null &&
    !hasPrivate(text.replace(/ (?:national|federal|state|central|reserve) bank /, ' '))
  );
}

function plain(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}.’' -]/gu, ' ')
    .split(/\s+/);
  return words
    .map((word) => roleNoun(word)?.singular ?? word.replace(/(?<=\p{L}{2})\.$/u, ''))
    .join(' ')
    .trim();
}

function isFormer(text: string): boolean {
  return text
    .split(/[\s-]+/)
    .slice(0, 7)
    .some((word) => FORMER_WORDS.has(word));
}

/** Up to the first preposition or relative: 'a spokesman' of 'a spokesman for the ministry'. */
function headOf(text: string): string {
  return ` ${text.split(/ (?:of (?!state|the exchequer)|for|at|in|with|who|that|which|from|to|under|on) /)[0]!.trim()} `;
}

function lookUp(list: readonly { office: Office; nouns: readonly string[] }[], text: string): Office | null {
  let best: { office: Office; length: number } | null = null;
  for (const { office, nouns } of list) {
    for (const noun of nouns) {
      if (text.includes(` ${noun} `) && noun.length > (best?.length ?? 0))
        best = { office, length: noun.length };
    }
  }
  return best?.office ?? null;
}

function bodyIn(text: string): Office | null {
  return PUBLIC_BODIES.find(({ nouns }) => nouns.some((noun) => text.includes(` ${noun} `)))?.office ?? null;
}

function hasPrivate(text: string): boolean {
  return text.split(' ').some((word) => PRIVATE_BODIES.has(word));
}
