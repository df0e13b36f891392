/** One-line notes on institutions and places, read from public/data/glosses.bin. */
export interface GlossIndex {
  size: number;
}
