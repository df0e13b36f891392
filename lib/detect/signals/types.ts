import type { Sketch } from '../sketch.ts';

/** A side of the page that tells articles from other pages. The names of its numbers stand beside it, for training. */
export interface Signal {
  /** Its numbers; 0 where the page says nothing. */
  read(sketch: Sketch): (number | boolean)[];
  /** What of it a reader should be told, if the verdict is this one. */
  reason(sketch: Sketch, article: boolean): string | false | null;
}
