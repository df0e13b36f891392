/** The offline index of historical events, read from public/data/events.bin. */
export interface EventIndex {
  size: number;
}
