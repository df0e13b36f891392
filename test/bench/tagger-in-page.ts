/** What the speed of the names tagger is measured by, in Node and within a page of a real browser. */
import { loadNamesModel } from '../../lib/analysers/entities/tagger/model.ts';
import { tagNames } from '../../lib/analysers/entities/tagger/tagger.ts';
import { readText } from '../../lib/text/document.ts';

const WARM_UP = 2;
const ROUNDS = 5;

/** Tokens a second, warm: cutting texts into tokens and sentences, and tagging them. The median of a few rounds. */
export function taggerSpeed(model: Uint8Array, texts: readonly string[]): number {
  const names = loadNamesModel(model);
  const round = (): number => {
    const before = performance.now();
    let tokens = 0;
    for (const text of texts) {
      const document = readText(text, [{ start: 0, end: text.length }]);
      tagNames(document, names);
      tokens += document.tokens.length;
    }
    return (tokens / (performance.now() - before)) * 1000;
  };
  const speeds = Array.from({ length: WARM_UP + ROUNDS }, round).slice(WARM_UP);
  return speeds.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

Object.assign(globalThis, {
  taggerSpeedOf: (base64: string, texts: readonly string[]) => taggerSpeed(bytesOf(base64), texts),
});
