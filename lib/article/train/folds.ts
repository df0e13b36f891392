/** Which of so many parts a domain belongs to: all its pages in one, so that nothing is learned from its other pages. */
export function foldOf(domain: string, folds: number): number {
  let hash = 7;
  for (let i = 0; i < domain.length; i++) hash = (Math.imul(hash, 31) + domain.charCodeAt(i)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
