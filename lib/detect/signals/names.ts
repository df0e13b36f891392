import { ADDRESS } from './address.ts';
import { DECLARED } from './declared.ts';
import { HEADING } from './heading.ts';
import { LINKS } from './links.ts';
import { TEXT } from './text.ts';
import { WORDING } from './wording.ts';

/** Names of all numbers of a page, in the order of the weights. For training and tests: the script does without. */
export const NAMES: readonly string[] = [...DECLARED, ...HEADING, ...TEXT, ...WORDING, ...ADDRESS, ...LINKS];
