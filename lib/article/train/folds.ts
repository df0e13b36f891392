/** Which of so many parts a domain belongs to: all its pages in one, so that nothing is learned from its other pages. */
export function foldOf(domain: string, folds: number): number {
  let hash = 7;
  for (let i = 0; i < domain.length; i++) hash = (Math.imul(hash, 31) + domain.charCodeAt(i)) >>> 0;
  return hash % folds;
}
