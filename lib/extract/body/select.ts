import { openTrees } from '../../article/forest.ts';
import { HINT_NAMES } from '../page/hints.ts';
import type { PageText, TextBlock } from '../page/types.ts';
import { CUE_NAMES, cuesOf } from './cues.ts';
import { type BlockFeatures, featuresOf, type Known } from './features.ts';
import { type Above, outlineOf, TAG_GROUP_NAMES } from './outline.ts';
import { vetoOf } from './vetoes.ts';
import weights from './weights.json' with { type: 'json' };

export interface Decision {
  kept: boolean;
  /** What a reader is told of why: the plainest mark of the block, not the sum that decided. */
  rule: string;
}

/** Above these log-odds a block is of the article. Chosen in cross-validation by domain: see train/. */
const KEEP_FROM = -0.1;
/** Less text than this is no article: the running text of the main element is taken instead. */
const LEAST_TEXT = 140;

/** The trees, opened when the first page is read. */
let asked: ReturnType<typeof openTrees> | null = null;

/** For each block of the page, whether the article has it, and by which rule. */
export function select(page: PageText, known: Known): Decision[] {
  asked ??= openTrees(weights);
  const ask = asked;
  const features = featuresOf(page, known, outlineOf(page));
  const vetoes = features.map((found, i) => found && vetoOf(page.blocks[i]!, found.above));
  const odds = features.map((found, i) => (found && !vetoes[i] ? ask(found.row) : NEVER));
  const chars = page.blocks.reduce(
    (sum, { index, text }) => sum + (odds[index]! >= KEEP_FROM ? text.length : 0),
    0,
  );
  if (chars < LEAST_TEXT) return fallBack(page, odds, features);
  return page.blocks.map((block) => {
    const kept = odds[block.index]! >= KEEP_FROM;
    return {
      kept,
      rule: kept
        ? ruleFor(block)
        : (vetoes[block.index] ?? ruleAgainst(block, features[block.index]?.above ?? null)),
    };
  });
}

const NEVER = Number.NEGATIVE_INFINITY;

/** On a page unlike all others: the running text that is least unlikely, or else the longest block. */
function fallBack(
  page: PageText,
  odds: readonly number[],
  features: readonly (BlockFeatures | null)[],
): Decision[] {
  const open = page.blocks.filter(
    (block) => !features[block.index]?.above.hidden && block.linkChars < block.text.length / 2,
  );
  const prose = open.filter((block) => block.prose);
  const best = prose.reduce((most, block) => Math.max(most, odds[block.index]!), NEVER);
  const chosen = new Set(prose.filter((block) => odds[block.index]! >= best - FALL_BACK_MARGIN));
  if (!chosen.size && open.length) chosen.add(open.reduce((a, b) => (b.text.length > a.text.length ? b : a)));
  return page.blocks.map((block) => {
    const kept = chosen.has(block);
    return { kept, rule: kept ? 'least unlikely' : 'no article text' };
  });
}

const FALL_BACK_MARGIN = 1.5;

const TAGS_AGAINST = ['figure', 'nav', 'aside', 'form', 'footer'] as const;

function ruleFor(block: TextBlock): string {
  if (/^h[1-6]$/.test(block.box.tag)) return 'heading in the text';
  return block.prose ? 'running text' : 'within running text';
}

/** The nearest name that speaks against a block is its reason, up to here. */
const NEAR = 5;
const AGAINST = new Set(
  'ad aside byline caption comment consent credit date embed footer header hidden nav newsletter paywall related share summary tags tools media'.split(
    ' ',
  ),
);

function ruleAgainst(block: TextBlock, above: Above | null): string {
  if (above?.hidden) return 'not shown';
  if (!above || block.linkChars > block.text.length / 2) return 'mostly links';
  const cue = cuesOf(block.text).indexOf(true);
  let nearest = NEAR;
  let hint = '';
  above.hints.forEach((level, i) => {
    if (level >= nearest || !AGAINST.has(HINT_NAMES[i]!)) return;
    nearest = level;
    hint = HINT_NAMES[i]!;
  });
  if (hint) return `named ${hint}`;
  const tag = TAGS_AGAINST.find((name) => above.tags[TAG_GROUP_NAMES.indexOf(name)]! < NEAR);
  if (tag) return `in ${tag}`;
  if (cue >= 0) return `worded as ${CUE_NAMES[cue]}`;
  if (above.joinUp > 0 && !above.insideMain) return 'outside the text';
  return 'unlike the text';
}
