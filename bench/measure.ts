/** Time of one measured thing. */
export interface Timing {
  readonly name: string;
  /** Milliseconds, best of the runs: what the work costs when nothing else disturbs it. */
  readonly ms: number;
}

/** Runs `work` some times and keeps the best. `gc()` runs in between where node was started with --expose-gc. */
export async function measure(name: string, runs: number, work: () => unknown): Promise<Timing> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    (globalThis as { gc?: () => void }).gc?.();
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return { name, ms: best };
}

/** `1.234.567 rows/s` style line: name, milliseconds, rows per second, and the ratio to `base`. */
export function line(timing: Timing, rows: number, base: Timing, baseName: string): string {
  const perSecond = Math.round(rows / (timing.ms / 1000)).toLocaleString("en-US");
  return `${timing.name.padEnd(54)} ${timing.ms.toFixed(0).padStart(7)} ms ${perSecond.padStart(13)} rows/s ${(timing.ms / base.ms).toFixed(2).padStart(8)} × ${baseName}`;
}
