import type { Sentence, TextDocument } from '../../text/document.ts';

/** Finds the sentence that holds an offset into the text, UTF-16; the last one that begins before it. */
export function sentenceFinder({ sentences }: TextDocument): (offset: number) => Sentence {
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences[low]!;
  };
}
