/** Plurals that no rule gives. */
const IRREGULAR = new Map(
  Object.entries({
    children: 'child',
    feet: 'foot',
    lives: 'life',
    men: 'man',
    mice: 'mouse',
    people: 'person',
    teeth: 'tooth',
    wives: 'wife',
    wolves: 'wolf',
    women: 'woman',
  }),
);

/** Words that end like plurals and are none. */
const NO_PLURAL =
  /(?:ss|us|is|news|politics|economics|athletics|mathematics|physics|series|species|means|always|perhaps|diabetes|measles)$/;

/** The singular of a lower-case English noun; any other word comes back as it is, or cut alike wherever it stands. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
