import { decodeGlosses } from './format.ts';
import type { Gloss } from './gloss.ts';

/** One-line notes on institutions and places, read from public/data/glosses.bin. */
export interface GlossIndex {
  size: number;
  /**
   * The one entry that bears the name, spelled with or without dots and a leading 'the'; null when there is none or
   * when several do. All-capital names match in capitals only: 'WHO' is no 'who'.
   */
  find(name: string): Gloss | null;
  /** Names and aliases of one word in capitals, with no dots: 'CIA', 'WHO'. Those that mean one thing only. */
  acronyms: ReadonlySet<string>;
}

/** @throws RangeError when the bytes are no index of this version. */
export function loadGlossIndex(bytes: Uint8Array): GlossIndex {
  return indexGlosses(decodeGlosses(bytes));
}

export function indexGlosses(glosses: readonly Gloss[]): GlossIndex {
  const byName = new Map<string, Gloss | null>();
  for (const gloss of glosses) {
    for (const key of new Set([gloss.name, ...gloss.aliases].map(glossKey))) {
      byName.set(key, byName.has(key) ? null : gloss);
    }
  }
  // A name proper wins over what is an alias elsewhere.
  for (const gloss of glosses) byName.set(glossKey(gloss.name), gloss);
  return {
    size: glosses.length,
    find: (name) => byName.get(glossKey(name)) ?? null,
    acronyms: new Set(
      [...byName].filter(([key, gloss]) => gloss !== null && isAcronym(key)).map(([key]) => key),
    ),
  };
}

const isAcronym = (key: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]{2,7}$/u.test(key);

/** Names that differ only in dots, accents, marks, case or a leading 'the' have one key; acronyms keep their case. */
export function glossKey(name: string): string {
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /i, '');
  return isAcronym(bare) || /^\p{Lu}{2}$/u.test(bare) ? bare : bare.toLowerCase();
}
