import { asTable } from './table.ts';
import type { Figure } from './types.ts';

/** What one section of the bench has measured. */
export interface Measured {
  id: string;
  title: string;
  figures: readonly Figure[];
}

const markers = (id: string) => ({ begin: `<!-- figures:${id} -->`, end: `<!-- /figures:${id} -->` });

/**
 * The README with the figures in their places: each section's table between its two markers, and, where all sections
 * were run, those that others were measured beside in a table of their own. A section without a place gets one at the
 * end of the figures. @throws Error where the README has no place for figures
 */
export function withFigures(
  readme: string,
  sections: readonly Measured[],
  about: string,
  isAll: boolean,
): string {
  let text = isAll ? replace(readme, 'others', `${about}\n\n${asTable(compared(sections))}`) : readme;
  for (const { id, title, figures } of sections) {
    if (figures.length === 0) continue;
    const { begin, end } = markers(id);
    if (!text.includes(begin)) text = addPlace(text, id);
    text = replace(text, id, `<details><summary>${title}</summary>\n\n${asTable(figures)}\n\n</details>`);
    if (!text.includes(end)) throw new Error(`the README lost the place of ${id}`);
  }
  return text;
}

function compared(sections: readonly Measured[]): Figure[] {
  return sections.flatMap(({ figures }) => figures.filter(({ baseline }) => baseline !== undefined));
}

function addPlace(text: string, id: string): string {
  const { begin, end } = markers(id);
  const { end: last } = markers('all');
  if (!text.includes(last)) throw new Error(`the README has no ${last}`);
  return text.replace(last, () => `${begin}\n${end}\n${last}`);
}

function replace(text: string, id: string, content: string): string {
  const { begin, end } = markers(id);
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the README has no ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}
