/** 32-bit hashes. Training and tagging must agree on them: changing one makes every model file useless. */

/** FNV-1a over UTF-16 code units, then mixed. Never 0. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = mix(hash, text.length);
  return hash === 0 ? 1 : hash;
}

/** Joins two hashes; the order matters. Multipliers of MurmurHash3's finalizer (public domain). */
export function mix(a: number, b: number): number {
  let x = (Math.imul(a, 0x9e3779b1) + b) | 0;
  x ^= x >>> 15;
  x = Math.imul(x, 0x85ebca6b);
  return x ^ (x >>> 13);
}
