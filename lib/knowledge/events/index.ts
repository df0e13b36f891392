/** The offline index of historical events, read from public/data/events.bin. */
export interface EventIndex {
  size: number;
}

/** @throws RangeError when the bytes are no index of this version. */
export function loadEventIndex(bytes: Uint8Array): EventIndex {
  return { size: bytes.length };
}
