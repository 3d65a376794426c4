import type { Action } from "./options";

/** Where the time of a run goes, in whole milliseconds, and what it went through. */
export interface Stats {
  /** Statistics of a run. Findings and dependencies are listed whichever actions were requested. */
  readonly actions: readonly Action[];
  /** Actions that this workbook has nothing for, and why. */
  readonly notDone: readonly { readonly action: Action; readonly why: string }[];
  readonly milliseconds: Readonly<Partial<Record<Step, number>>> & { readonly total: number };
  readonly counts: {
    readonly sheets: number;
    readonly rows: number;
    /** Rows × recognised columns. */
    readonly cells: number;
    readonly rules: number;
    readonly findings: number;
    readonly notJudged: number;
    readonly direct: number;
    readonly indirect: number;
  };
  readonly versions: { readonly addIn: string; readonly ruleSet: string; readonly officeJs: string; readonly node: string };
}

/**
 * open: the file into the engine's form. start: engine and office.js. read: the registers through office.js.
 * check: the rules and the dependencies. highlight, summaries: those actions whole, with their own reading. save: the file out.
 */
export type Step = "open" | "start" | "read" | "check" | "highlight" | "summaries" | "save";

/** Times steps one after another. */
export class Clock {
  private readonly started = performance.now();
  private readonly spent: Partial<Record<Step, number>> = {};

  async time<T>(step: Step, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.spent[step] = (this.spent[step] ?? 0) + performance.now() - start;
    }
  }

  milliseconds(): Stats["milliseconds"] {
    const rounded = Object.fromEntries(Object.entries(this.spent).map(([step, time]) => [step, Math.round(time)]));
    return { ...rounded, total: Math.round(performance.now() - this.started) };
  }
}
