import type { Sketch } from '../sketch.ts';
import { address } from './address.ts';
import { declared } from './declared.ts';
import { heading } from './heading.ts';
import { links } from './links.ts';
import { text } from './text.ts';
import type { Signal } from './types.ts';
import { wording } from './wording.ts';

/** All signals, in the order of the weights. */
export const SIGNALS: readonly Signal[] = [declared, heading, text, wording, address, links];

/** All numbers of a page, signal after signal. */
export const rowOf = (sketch: Sketch): number[] =>
  SIGNALS.flatMap((signal) => signal.read(sketch).map(Number));
