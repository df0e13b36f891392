import type { Sketch } from '../sketch.ts';
import type { Signal } from './types.ts';

const DATE = /\b(?:19|20)\d\d\b|\b(?:ago|updated|published|hours?|minutes?|mins?)\b/i;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/;
/** What stands around the bylines and the pictures of newspapers: agencies, credits, jobs. */
const DESK =
  /advertisement|associated press|correspondent|getty|image source|photo|related|reporter|reuters|\b(?:afp|ap|dpa|story|uhr)\b/gi;

const words = (text: string): number => text.split(/\s+/).length;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the title begins as the headline does. */
function agrees({ headline, title }: Sketch): boolean {
  const start = plain(headline).slice(0, 40);
  return start.length > 10 && plain(title).includes(start);
}

export const HEADING = [
  'headlineWords',
  'agrees',
  'titleWords',
  'dateBelow',
  'clockBelow',
  'desk',
  'bylines',
  'times',
];

/** The headline, and what stands right below it. */
export const heading: Signal = {
  read(sketch) {
    const { headline, title, below, bylines, tags } = sketch;
    return [
      words(headline),
      agrees(sketch),
      words(title),
      DATE.test(below),
      CLOCK.test(below),
      below.match(DESK)?.length ?? 0,
      bylines,
      tags.get('time') ?? 0,
    ];
  },
  reason(sketch, article) {
    if (!article) return null;
    if (sketch.bylines) return 'A byline below the headline';
    return agrees(sketch) && 'Headline and title agree';
  },
};
