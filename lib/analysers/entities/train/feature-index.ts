/** Numbers the features that occur often enough. Open addressing over 32-bit hashes; 0 is no hash. */
export class FeatureIndex {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;
  private used = 0;

  constructor(bits = 24) {
    this.keys = new Int32Array(1 << bits);
    this.values = new Int32Array(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  /** @throws RangeError when the table is too full to go on */
  count(hash: number): void {
    const slot = this.slot(hash);
    if (this.keys[slot] === 0) {
      if (++this.used > 0.9 * this.mask) throw new RangeError('more features than the index has room for');
      this.keys[slot] = hash;
    }
    this.values[slot]!++;
  }

  /** Ends the counting: features seen at least `minimum` times get ids 0, 1, …; returns how many. */
  number(minimum: number): number {
    let next = 0;
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.keys[slot] !== 0) this.values[slot] = this.values[slot]! >= minimum ? next++ : -1;
    }
    return next;
  }

  /** Id of a feature, -1 for the rare ones. */
  id(hash: number): number {
    const slot = this.slot(hash);
    return this.keys[slot] === 0 ? -1 : this.values[slot]!;
  }

  /** Hashes by id. */
  hashes(size: number): Int32Array {
    const out = new Int32Array(size);
    this.keys.forEach((key, slot) => {
      if (key !== 0 && this.values[slot]! >= 0) out[this.values[slot]!] = key;
    });
    return out;
  }

  private slot(hash: number): number {
    let slot = (hash ^ (hash >>> 11)) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}
