import type { Count, Progress } from './progress.ts';

/** How often the line is drawn anew on a terminal, and written to a log. Milliseconds */
const REDRAW = { terminal: 500, log: 15_000 };

/** Shows the progress of `count` on standard error until its end. */
export function showing(progress: Progress, count: Readonly<Count>): { end(note: string | null): void } {
  const { stderr } = process;
  const isTerminal = Boolean(stderr.isTTY);
  const before = { ...count };
  const draw = () => {
    const line = progress.line(count, performance.now());
    stderr.write(isTerminal ? `\r\x1b[K${line}` : `${line}\n`);
  };
  const timer = setInterval(draw, isTerminal ? REDRAW.terminal : REDRAW.log);
  timer.unref();
  return {
    end(note) {
      clearInterval(timer);
      if (isTerminal) stderr.write('\r\x1b[K');
      stderr.write(`${progress.end(count, before, performance.now())}\n${note === null ? '' : `${note}\n`}`);
    },
  };
}
