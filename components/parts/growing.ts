import { useEffect, useState } from 'preact/hooks';

/** So many more in each frame: few enough for a slow machine to draw between two frames. */
const STEP = 12;

/**
 * How many of a list to draw now: a few at once, then more in each frame until all are there, so that no press waits
 * for a long list. What is taken away goes at once.
 */
export function useGrowing(target: number, step = STEP): number {
  const [drawn, setDrawn] = useState(0);
  const now = Math.min(target, drawn + step);
  useEffect(() => {
    if (drawn > target) setDrawn(0);
    if (now >= target) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(now));
    return () => cancelAnimationFrame(frame);
  }, [drawn, now, target]);
  return now;
}
