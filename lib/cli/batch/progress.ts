/** Done so far. Bytes are those on the disk. */
export interface Count {
  pages: number;
  failed: number;
  bytes: number;
}

/** The rate is that of about so much time past. Seconds */
const MEMORY = 60;

/** Tells how fast a batch goes and how long it will take. */
export class Progress {
  readonly #total: number;
  readonly #start: number;
  readonly #marks: (Count & { at: number })[];

  /** @param total bytes in all @param before what an earlier run had done @param now milliseconds */
  constructor(total: number, before: Count, now: number) {
    this.#total = total;
    this.#start = now;
    this.#marks = [{ ...before, at: now }];
  }

  /** One line: '[####······] 41 % · 1,203 pages, 2 failed · 18.4 pages/s · 3 min left' */
  line(count: Count, now: number): string {
    this.#marks.push({ ...count, at: now });
    while (this.#marks.length > 2 && now - this.#marks[0]!.at > MEMORY * 1000) this.#marks.shift();
    const { pages, bytes, at } = this.#marks[0]!;
    const seconds = (now - at) / 1000;
    const share = this.#total > 0 ? Math.min(1, count.bytes / this.#total) : 1;
    const speed = seconds > 0 ? (count.bytes - bytes) / seconds : 0;
    const rate = seconds > 0 ? (count.pages - pages) / seconds : 0;
    const failed = count.failed > 0 ? `, ${count.failed.toLocaleString('en')} failed` : '';
    const left = speed > 0 ? ` · ${duration((this.#total - count.bytes) / speed)} left` : '';
    return `${bar(share)} ${Math.floor(share * 100)} % · ${count.pages.toLocaleString('en')} pages${failed} · ${rate.toFixed(1)} pages/s${left}`;
  }

  /** The line at the end: what this run did in which time. */
  end(count: Count, before: Count, now: number): string {
    const seconds = (now - this.#start) / 1000;
    const pages = count.pages - before.pages;
    const rate = seconds > 0 ? `, ${(pages / seconds).toFixed(1)} pages/s` : '';
    return `${pages.toLocaleString('en')} pages in ${duration(seconds)}${rate}; ${count.pages.toLocaleString('en')} in all, ${count.failed.toLocaleString('en')} could not be read`;
  }
}

const BAR = 20;

function bar(share: number): string {
  const full = Math.floor(share * BAR);
  return `[${'#'.repeat(full)}${'·'.repeat(BAR - full)}]`;
}

/** '42 s', '3 min', '5 h 10 min' */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
