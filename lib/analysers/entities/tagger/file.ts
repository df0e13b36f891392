import { LABELS } from './labels.ts';
import type { ModelParts } from './model.ts';

/*
 * names.bin, little-endian: magic, version, step, transitions, then word table, listed phrases and features.
 * Ascending keys are kept as differences, byte by byte in columns, and weights label by label:
 * so that a zip of the extension packs them well.
 */
const MAGIC = 0x4d4e4742;
export const MODEL_VERSION = 1;
const KEY_BYTES = 4;

/** The bytes of a model file. */
export function writeModel({ words, phrases, hashes, weights, step, transitions }: ModelParts): Uint8Array {
  const listed = [...phrases].sort((a, b) => a[0] - b[0]);
  const parts: Uint8Array[] = [
    numbers([MAGIC, MODEL_VERSION, words.keys.length, listed.length, hashes.length]),
    bytesOf(Float32Array.of(step, ...transitions)),
    differences(words.keys),
    words.cluster,
    words.prior,
    words.leaning,
    words.flags,
    differences(Uint32Array.from(listed, ([hash]) => hash ^ SIGN)),
    Uint8Array.from(listed, ([, bits]) => bits),
    differences(Uint32Array.from(hashes, (hash) => hash ^ SIGN)),
    bytesOf(transpose(weights, hashes.length, LABELS)),
  ];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** @throws RangeError when the bytes are no model of this version or not whole. */
export function readModel(bytes: Uint8Array): ModelParts {
  const reader = new Reader(bytes);
  const [magic, version, wordCount, phraseCount, featureCount] = reader.numbers(5);
  if (magic !== MAGIC || version !== MODEL_VERSION) throw new RangeError('not a names model of this version');
  const [step, ...transitions] = reader.floats(1 + LABELS * LABELS);
  const words = {
    keys: reader.ascending(wordCount!),
    cluster: reader.take(wordCount!),
    prior: reader.take(wordCount!),
    leaning: reader.take(wordCount!),
    flags: reader.take(wordCount!),
  };
  const listed = reader.ascending(phraseCount!);
  const bits = reader.take(phraseCount!);
  const hashes = Int32Array.from(reader.ascending(featureCount!), (key) => key ^ SIGN);
  const columns = reader.take(featureCount! * LABELS);
  if (!reader.done) throw new RangeError('a names model with bytes left over');
  return {
    words,
    phrases: new Map(Array.from(listed, (key, i): [number, number] => [key ^ SIGN, bits[i]!])),
    hashes,
    weights: transpose(
      new Int8Array(columns.buffer, columns.byteOffset, columns.length),
      LABELS,
      featureCount!,
    ),
    step: step!,
    transitions: Float32Array.from(transitions),
  };
}

/** Flips the sign bit: signed order becomes unsigned order. */
const SIGN = 0x80000000 | 0;

function numbers(list: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(list.length * 4));
  list.forEach((n, i) => {
    view.setUint32(i * 4, n, true);
  });
  return new Uint8Array(view.buffer);
}

function bytesOf(list: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
}

function differences(ascending: Uint32Array): Uint8Array {
  const out = new Uint8Array(ascending.length * KEY_BYTES);
  let last = 0;
  ascending.forEach((key, i) => {
    const step = key - last;
    last = key;
    for (let b = 0; b < KEY_BYTES; b++) out[b * ascending.length + i] = (step >>> (8 * b)) & 255;
  });
  return out;
}

/** `rows` rows of `columns` numbers, the other way round. */
function transpose(list: Int8Array, rows: number, columns: number): Int8Array {
  const out = new Int8Array(list.length);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) out[c * rows + r] = list[r * columns + c]!;
  }
  return out;
}

class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.at === this.bytes.length;
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('a names model that is cut short');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  numbers(count: number): number[] {
    const part = this.take(count * 4);
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    return Array.from({ length: count }, (_, i) => view.getUint32(i * 4, true));
  }

  floats(count: number): number[] {
    const part = this.take(count * 4);
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    return Array.from({ length: count }, (_, i) => view.getFloat32(i * 4, true));
  }

  ascending(count: number): Uint32Array {
    const part = this.take(count * KEY_BYTES);
    const out = new Uint32Array(count);
    let key = 0;
    for (let i = 0; i < count; i++) {
      let step = 0;
      for (let b = KEY_BYTES - 1; b >= 0; b--) step = step * 256 + part[b * count + i]!;
      key += step;
      out[i] = key;
    }
    return out;
  }
}
