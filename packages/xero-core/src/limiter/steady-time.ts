import type { Clock } from '../clock.ts';

/** Reads a clock as a time that never goes back: a machine's clock may be set while we count. */
export function steadyTime(clock: Clock): () => number {
  let latest = clock.now();
  let setBack = 0;
  return () => {
    const now = clock.now();
    setBack += Math.max(latest - now, 0);
    latest = now;
    return now + setBack;
  };
}
