/** A list with one of its items at another place; places outside the list are its ends. The list given stays. */
export function moved<T>(list: readonly T[], item: T, to: number): T[] {
  const rest = list.filter((other) => other !== item);
  if (rest.length === list.length) return [...list];
  return rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, item);
}
