interface Span {
  start: number;
  end: number;
}

/** Of spans that overlap, the longest stays; of equals, the earlier in the list. In text order. Linear but for sorting. */
export function longestSpans<T extends Span>(found: readonly T[]): T[] {
  const length = found.reduce((end, span) => Math.max(end, span.end), 0);
  const covered = new Uint8Array(length);
  const kept: T[] = [];
  for (const item of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    // No shorter span can hold a longer one: if they overlap, one of its ends is covered.
    if (covered[item.start] || covered[item.end - 1]) continue;
    covered.fill(1, item.start, item.end);
    kept.push(item);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The spans of `sorted`, in text order and not overlapping, that touch or lie within `reach` characters of one. */
export function spansNear<T extends Span>(sorted: readonly T[], { start, end }: Span, reach: number): T[] {
  const near: T[] = [];
  for (let i = firstEndingAfter(sorted, start - reach); i < sorted.length; i++) {
    const item = sorted[i]!;
    if (item.start > end + reach) break;
    near.push(item);
  }
  return near;
}

function firstEndingAfter(sorted: readonly Span[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
