/** Writes unsigned integers of seven bits a byte, and strings. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** @param value 0..2^31-1 */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  raw(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** A list of strings: how many, their lengths in UTF-16 units, and all of them in one piece of UTF-8. */
  strings(list: readonly string[]): void {
    const bytes = new TextEncoder().encode(list.join(''));
    this.number(list.length);
    this.number(bytes.length);
    for (const text of list) this.number(text.length);
    this.raw(bytes);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what ByteWriter wrote. @throws RangeError at the end of the bytes. */
export class ByteReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      if (this.#at >= this.#bytes.length) throw new RangeError('the file ends too early');
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** Many numbers at once. */
  numbers(count: number): Int32Array {
    const out = new Int32Array(count);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      out[i] = value;
    }
    if (at > bytes.length) throw new RangeError('the file ends too early');
    this.#at = at;
    return out;
  }

  raw(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('the file ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** A list of strings, cut out of their piece when asked for. */
  strings(): StringList {
    const count = this.number();
    const size = this.number();
    const lengths = this.numbers(count);
    const ends = new Uint32Array(count + 1);
    for (let i = 0; i < count; i++) ends[i + 1] = ends[i]! + lengths[i]!;
    return new StringList(ends, this.raw(size));
  }
}

/** Strings that share one piece of text, decoded at first use. */
export class StringList {
  readonly length: number;
  readonly #ends: Uint32Array;
  #bytes: Uint8Array | null;
  #text = '';

  constructor(ends: Uint32Array, bytes: Uint8Array) {
    this.length = ends.length - 1;
    this.#ends = ends;
    this.#bytes = bytes;
  }

  /** All strings in one; `start(i)..start(i + 1)` is the i-th. */
  get text(): string {
    if (this.#bytes) {
      this.#text = new TextDecoder().decode(this.#bytes);
      this.#bytes = null;
    }
    return this.#text;
  }

  start(index: number): number {
    return this.#ends[index]!;
  }

  at(index: number): string {
    return this.text.slice(this.#ends[index]!, this.#ends[index + 1]!);
  }
}
