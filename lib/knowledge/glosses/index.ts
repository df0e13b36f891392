/** One-line notes on institutions and places, read from public/data/glosses.bin. */
export interface GlossIndex {
  size: number;
}

/** @throws RangeError when the bytes are no index of this version. */
export function loadGlossIndex(bytes: Uint8Array): GlossIndex {
  return { size: bytes.length };
}
