import { HINT_NAMES } from '../page/hints.ts';
import type { TextBlock } from '../page/types.ts';
import { CUES } from './cues.ts';
import { type Above, TAG_GROUP_NAMES } from './outline.ts';

/** What is never of the article, however it looks otherwise. */
interface Veto {
  rule: string;
  /** Why the trees alone are not asked. */
  reason: string;
  holds(block: TextBlock, above: Above): boolean;
}

const level = (levels: readonly number[], names: readonly string[], name: string): number =>
  levels[names.indexOf(name)]!;

const AD_LABEL =
  /^[-–—\s]*(?:ad|ads|advertisements?|advert|advertising|sponsored|anzeige|werbung|publicit[éàa]|publicidad|pubblicità|advertentie|reklama?|reklame|annonse?|mainos|(?:story|article) continues (?:below|after)(?: (?:this |the )?ad(?:vertisement)?)?)[-–—.\s]*$/i;

export const VETOES: readonly Veto[] = [
  {
    rule: 'label of an advertisement',
    reason: 'one word between two paragraphs looks like a subheading',
    holds: ({ text }) => AD_LABEL.test(text),
  },
  {
    rule: 'newsletter box',
    reason: 'a whole sentence between paragraphs, of few pages that can be learned from',
    holds: ({ text }, { hints }) =>
      level(hints, HINT_NAMES, 'newsletter') <= 3 && CUES.ask.test(text.toLowerCase()),
  },
  {
    rule: 'caption',
    reason: 'a picture between paragraphs has running text beneath it',
    holds(_, { tags }) {
      const figure = level(tags, TAG_GROUP_NAMES, 'figure');
      // Tables and quotations are set as figures too.
      return (
        figure <= 2 && ['table', 'list', 'quote'].every((name) => level(tags, TAG_GROUP_NAMES, name) > figure)
      );
    },
  },
];

/** The rule by which a block is left out, null where none holds. */
export const vetoOf = (block: TextBlock, above: Above): string | null =>
  VETOES.find((veto) => veto.holds(block, above))?.rule ?? null;
