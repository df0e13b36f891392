/** An object of JSON-LD, as loose as pages write it. */
export type Thing = { readonly [key: string]: unknown };

/** Beyond these a block is data, or an attack, and not what describes the page. */
const LONGEST_BLOCK = 2_000_000;
const MOST_THINGS = 5_000;

/** All objects of the blocks, also those within graphs, lists and each other. Broken blocks give what can be saved. */
export function thingsOf(blocks: readonly string[]): Thing[] {
  const things: Thing[] = [];
  for (const block of blocks) {
    if (block.length <= LONGEST_BLOCK) collect(parseLoosely(block), things);
  }
  return things;
}

function collect(value: unknown, things: Thing[]): void {
  const queue = [value];
  for (let i = 0; i < queue.length && things.length < MOST_THINGS; i++) {
    const at = queue[i];
    if (Array.isArray(at)) queue.push(...at.slice(0, MOST_THINGS));
    else if (isThing(at)) {
      if (at['@type']) things.push(at);
      for (const key in at) if (typeof at[key] === 'object') queue.push(at[key]);
    }
  }
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseLoosely(block: string): unknown {
  const plain = block
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s{0,4}<!\[CDATA\[(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,4}\]\]>\s{0,4}(?:\*\/)?$/, '')
    .replace(/^\s{0,4}<!--/, '')
    .replace(/-->$/, '')
    .trim()
    .replace(/;$/, '');
  for (const repair of REPAIRS) {
    try {
      return JSON.parse(repair(plain));
    } catch {
      // The next repair is tried.
    }
  }
  return null;
}

/** What writers of templates get wrong, the mildest first. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
  // Line breaks and tabs within strings.
  (text) => text.replace(/\p{Cc}+/gu, ' '),
  // A comma after the last item, or two in a row.
  (text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/,(?:\s*,)+/g, ',')
      .replace(/,\s*([}\]])/g, '$1'),
  // A backslash before a character that needs none.
  (text) => text.replace(/\s+/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, ''),
];

/** The types of a thing, without the vocabulary's address. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

export function listOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

const ARTICLE = /(?:Article|Posting|^Report|^Review|^AnalysisNewsArticle|^Blog)$/;

export const isArticleThing = (thing: Thing): boolean => typesOf(thing).some((type) => ARTICLE.test(type));

/** A string, or the text that an object stands for. */
export function textOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim()) return item.trim();
    if (isThing(item)) {
      const inner = item['name'] ?? item['@value'] ?? item['headline'];
      if (typeof inner === 'string' && inner.trim()) return inner.trim();
    }
  }
  return null;
}
