import type { TextBlock } from '../page/types.ts';
import { textOf } from './json-ld.ts';
import { decode, metaOf, plain, type Sources, standsIn } from './sources.ts';

export interface Headline {
  text: string | null;
  /** The block that shows it, or the title nearest to it; -1 for none. */
  at: number;
}

/** An h1 that shares fewer of its words with what the page calls itself is the name of the site or of a section. */
const LEAST_SHARED = 0.3;
const SEPARATOR = /\s[|–—\-·•»:]{1,4}\s|\s?[|｜]\s?/;

/**
 * The headline. Pages have up to five that differ: the editors' one (h1, JSON-LD), one for sharing (Open Graph), one
 * for search engines (title). Where the first two disagree, the one that is not the search engines' is taken; what all
 * but the one for sharing say is the editors', if it is shown as a headline.
 */
export function headlineOf(sources: Sources): Headline {
  const outlet = plain(metaOf(sources, 'og:site_name', 'application-name'));
  const title = short(trimmed(decode(sources.declared.title), outlet));
  const shared = short(trimmed(metaOf(sources, 'og:title', 'twitter:title', 'dc.title'), outlet));
  const linked = sources.article ? short(trimmed(declaredHeadline(sources), outlet)) : '';
  const shown = shownHeadline(sources.page.blocks, [shared, linked, title].filter(Boolean));
  const isTrail = shown !== null && ['nav', 'li'].some((tag) => standsIn(shown, tag, TRAIL_LEVELS));
  const text = choose({ title, shared, linked, shown: shown?.text ?? '', isTrail });
  return { text: text || null, at: shown?.index ?? blockWith(sources.page.blocks, text) };
}

/** Longer than this, a text that is declared as a headline is a description. */
const LONGEST = 300;
const short = (text: string): string => (text.length > LONGEST ? '' : text);
/** Levels up to the list that an h1 is the last step of: on the way to the page from the front, for search engines. */
const TRAIL_LEVELS = 4;

function declaredHeadline({ article }: Sources): string {
  return decode(textOf(article?.['headline']) ?? textOf(article?.['name']) ?? '');
}

/** Without the outlet's name at the end. */
function trimmed(text: string | null, outlet: string): string {
  if (!text) return '';
  const parts = text.split(SEPARATOR);
  if (parts.length < 2) return text;
  const last = parts.at(-1)!;
  const name = plain(last);
  const isOutlet =
    name !== '' &&
    (name === outlet || (outlet !== '' && (outlet.startsWith(name) || name.startsWith(outlet))));
  return isOutlet ? text.slice(0, text.length - last.length).replace(/[\s|｜–—\-·•»:]{1,8}$/, '') : text;
}

function shownHeadline(blocks: readonly TextBlock[], declared: readonly string[]): TextBlock | null {
  let best: TextBlock | null = null;
  let bestShare = declared.length ? LEAST_SHARED : -1;
  for (const block of blocks) {
    if (block.text.length > LONGEST || !isHeadline(block)) continue;
    const share = Math.max(0, ...declared.map((text) => sharedWords(block.text, text)));
    if (share > bestShare) [best, bestShare] = [block, share];
  }
  return best;
}

/** By its tag, or by microdata. */
const isHeadline = (block: TextBlock): boolean =>
  standsIn(block, 'h1', 1) || block.inner.itemprop === 'headline' || block.box.itemprop === 'headline';

/** Share of the words of the shorter text that the other has too, shortened by how much longer the other is. */
function sharedWords(a: string, b: string): number {
  const x = plain(a).split(' ');
  const y = new Set(plain(b).split(' '));
  const common = x.filter((word) => y.has(word)).length;
  return (2 * common) / (x.length + y.size);
}

function blockWith(blocks: readonly TextBlock[], text: string): number {
  const wanted = plain(text);
  return wanted ? blocks.findIndex((block) => block.text.length < 400 && plain(block.text) === wanted) : -1;
}

interface Candidates {
  title: string;
  shared: string;
  linked: string;
  shown: string;
  /** Whether what is shown is the last step of the way to the page, and its headline stands elsewhere. */
  isTrail: boolean;
}

/** Shorter than this, a text within another may be its kicker alone. */
const LEAST_WORDS = 3;

function choose({ title, shared, linked, shown, isTrail }: Candidates): string {
  const [t, s, l, h] = [title, shared, linked, shown].map(plain) as [string, string, string, string];
  if (!s && !l) return h && within(h, t) !== null ? shown : shown || endTrimmed(title);
  if (!h) return linked || shared || title;
  if (s === l && t === s && within(h, s) === 'end') return linked;
  // One holds the other: the longer adds the outlet's name behind it, or a kicker before it.
  for (const [x, y, text] of [
    [s, h, shown],
    [s, l, linked],
    [h, s, shared],
    [h, l, linked],
    [l, s, shared],
    [l, h, shown],
  ] as const) {
    if (y && within(y, x) !== null) return text;
  }
  if (!l) return s === h ? shared : shown;
  if (s === l) return h === s || t === s ? linked : shown;
  if (h === s) return t === s ? linked : shown;
  if (h === l) return s && t === l && isTrail ? shared : shown;
  return linked;
}

/** Where a text stands within a longer one, at its start or end; null where it does not, or is too short to tell. */
function within(short: string, long: string): 'start' | 'end' | null {
  if (short.length >= long.length || short.split(' ').length < LEAST_WORDS) return null;
  if (long.startsWith(`${short} `)) return 'start';
  return long.endsWith(` ${short}`) ? 'end' : null;
}

const LONGEST_END = 40;

/** A title without its last part, when that is short and the rest is not. */
function endTrimmed(title: string): string {
  for (const { index } of title.matchAll(/\s[|–—\-·•»]\s/g)) {
    const last = title.slice(index + 3);
    if (last === '' || last.length > LONGEST_END || /[|–—·•»]/.test(last)) continue;
    return title.slice(0, index).split(' ').length >= LEAST_WORDS ? title.slice(0, index) : title;
  }
  return title;
}
