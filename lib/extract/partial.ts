import { listOf, type Thing } from './meta/json-ld.ts';
import { HINT_BIT } from './page/hints.ts';
import type { Box, PageText } from './page/types.ts';

/** A text this long is whole, whatever the page sells beside it. */
const WHOLE = 2500;
/** The page declares so many times more words, or characters, than it shows. */
const MUCH_MORE = 1.6;
const LEAST_DECLARED = 800;
/** Blocks after the last one of the text in which a barrier may stand. */
const AFTER = 8;

const BARRIER =
  /(?:already a (?:subscriber|member)|subscri(?:be|ption) (?:to|now|for|today|required)|subscribers? only|for subscribers|to (?:continue|keep) reading|continue reading (?:this|with|for)|unlock (?:this|the|full)|register to (?:read|continue)|log ?in to (?:read|continue)|jetzt (?:weiterlesen|testen|abonnieren)|weiterlesen mit|nur für abonnenten|réservé aux abonnés|il vous reste|para suscriptores|riservato agli abbonati|abonnenter)/i;
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/** Why a text is not the whole article: 'paywall', 'truncated'; null when nothing says that it is not. */
export function partialOf(
  page: PageText,
  text: string,
  lastBlock: number,
  article: Thing | null,
): 'paywall' | 'truncated' | null {
  const short = text.length < WHOLE;
  const more = declaresMore(text, article);
  const barrier = hasBarrier(page, lastBlock);
  if (
    (short || more) &&
    (barrier || (isClosed(article) && (more || CUT.test(text) || text.length < LEAST_DECLARED)))
  )
    return 'paywall';
  if (more || (short && CUT.test(text))) return 'truncated';
  return null;
}

function isClosed(article: Thing | null): boolean {
  return listOf(article?.['isAccessibleForFree']).some(
    (value) => value === false || /^false$/i.test(String(value)),
  );
}

function declaresMore(text: string, article: Thing | null): boolean {
  const body = article?.['articleBody'];
  if (typeof body === 'string' && body.length > LEAST_DECLARED) return body.length > MUCH_MORE * text.length;
  const words = Number(article?.['wordCount']);
  return words > LEAST_DECLARED / 5 && words > MUCH_MORE * text.split(/\s+/).length;
}

function hasBarrier(page: PageText, lastBlock: number): boolean {
  return page.blocks.slice(lastBlock + 1, lastBlock + 1 + AFTER).some((block) => {
    if (BARRIER.test(block.text)) return true;
    for (let box: Box | null = block.inner, up = 0; box && up < 3; box = box.parent, up++) {
      if (box.hints & HINT_BIT.paywall && box.proseChars < WHOLE) return true;
    }
    return false;
  });
}
