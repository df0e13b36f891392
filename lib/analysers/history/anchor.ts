import { MONTH, monthNumber } from '../../languages/en/times/calendar.ts';
import type { Anchor } from './find/rule.ts';

/** A dateline or stamp stands within so many characters of the text's start. */
const DATELINE_REACH = 300;
const DATELINE = new RegExp(`(${MONTH})\\s(\\d{1,2}),?\\s(20\\d{2}|19\\d{2})`);

/** When the article was published: by its metadata, else by a full date in its first lines, else unknown. */
export function findAnchor(published: string | null, text: string): Anchor | null {
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? '');
  if (iso)
    return {
      year: Number(iso[1]),
      month: iso[2] ? Number(iso[2]) : null,
      day: iso[3] ? Number(iso[3]) : null,
    };
  const line = DATELINE.exec(text.slice(0, DATELINE_REACH));
  if (!line) return null;
  return { year: Number(line[3]), month: monthNumber(line[1]!), day: Number(line[2]) };
}
