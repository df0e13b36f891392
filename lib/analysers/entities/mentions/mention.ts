import type { EntityKind } from '../../../report/types.ts';
import type { TextDocument } from '../../../text/document.ts';

/** A name in the text, before it is known whose. Tokens [from, to) and their UTF-16 span; no title, no article. */
export interface Mention {
  from: number;
  to: number;
  start: number;
  end: number;
  kind: EntityKind;
  /** 0..1 */
  confidence: number;
}

/** The mention that `document.tokens[from, to)` make. */
export function mentionOf(
  document: TextDocument,
  from: number,
  to: number,
  kind: EntityKind,
  confidence: number,
): Mention {
  return {
    from,
    to,
    start: document.tokens[from]!.start,
    end: document.tokens[to - 1]!.end,
    kind,
    confidence,
  };
}
