import { COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import type { Mention } from '../mentions/mention.ts';

/** Mentions that name the same thing, each group in text order, groups by first mention. */
export function nameGroups(text: string, mentions: readonly Mention[]): Mention[][] {
  const full = new Map<string, string>();
  for (const m of mentions) {
    const name = text.slice(m.start, m.end);
    if (m.kind !== 'person' && !name.includes(' ')) continue;
    for (const short of shortForms(name, m.kind === 'person')) if (!full.has(short)) full.set(short, name);
  }
  const groups = new Map<string, Mention[]>();
  for (const m of mentions) {
    const name = text.slice(m.start, m.end);
    const key = COUNTRY_BY_NAME.get(name)?.name ?? full.get(name) ?? name;
    const group = groups.get(key);
    if (group) group.push(m);
    else groups.set(key, [m]);
  }
  return [...groups.values()];
}

function shortForms(name: string, isPerson: boolean): string[] {
  const words = name.split(/\s+/);
  if (words.length < 2) return [];
  if (isPerson) return [words.at(-1)!];
  return [
    words
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0])
      .join(''),
  ];
}
