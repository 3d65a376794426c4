/** Calculates formulas in child processes, and ends those that do not end. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Answer } from "./child";
import type { Arity } from "./hostile-formulas";

const ROOT = join(__dirname, "../../..");
const CHILD = join(__dirname, "child.ts");
/** A child with more is ended by Node itself; what a formula takes is measured by the child. */
const HEAP_MB = 1_500;
/** Of Linux, in a second. */
const TICKS = 100;

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
  /** Seconds of processor until the child is ended; the clock's where the system does not give them. */
  readonly patience: number;
}

export interface Excess {
  readonly formula: string;
  /** Not a number where the child ended, or was ended. */
  readonly seconds: number;
  readonly megabytes: number;
}

export function engineFunctions(): Arity[] {
  const done = spawnSync(process.execPath, [...options(), CHILD, "functions"], { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 });
  return JSON.parse(done.stdout.trim().split("\n").at(-1)!) as Arity[];
}

/** The formulas that take more than they may. A group that does is tried again in halves. `each` sees every answer. */
export async function sweep(
  groups: Iterable<readonly string[]>,
  { seconds, megabytes, patience }: Limits,
  each: (formulas: readonly string[], answer: Answer | null) => void = () => undefined,
): Promise<Excess[]> {
  const excess: Excess[] = [];
  let child: Child | null = null;
  const run = async (formulas: readonly string[]): Promise<void> => {
    if (!child) {
      child = new Child();
      if ((await child.next(120)) !== "ready") throw new Error("the child does not start");
    }
    child.give(formulas);
    const answer = (await child.next(patience)) as Answer | null;
    const tooMuch = answer === null || answer.seconds > seconds || answer.megabytes > megabytes;
    if (answer === null) {
      child.end();
      child = null;
    }
    if (tooMuch && formulas.length > 1) {
      const middle = formulas.length >> 1;
      await run(formulas.slice(0, middle));
      return run(formulas.slice(middle));
    }
    each(formulas, answer);
    if (tooMuch) excess.push({ formula: formulas[0]!, seconds: answer?.seconds ?? NaN, megabytes: answer?.megabytes ?? NaN });
  };
  try {
    for (const group of groups) await run(group);
  } finally {
    (child as Child | null)?.end();
  }
  return excess;
}

function options(): string[] {
  return [`--max-old-space-size=${HEAP_MB}`, "--import", "tsx"];
}

class Child {
  private readonly process: ChildProcess;
  private readonly lines: string[] = [];
  private over = false;
  private wake: () => void = () => undefined;

  constructor() {
    this.process = spawn(process.execPath, [...options(), CHILD], { cwd: ROOT, stdio: ["pipe", "pipe", "ignore"] });
    createInterface({ input: this.process.stdout! }).on("line", (line) => {
      this.lines.push(line);
      this.wake();
    });
    this.process.stdin!.on("error", () => undefined);
    this.process.on("exit", () => {
      this.over = true;
      this.wake();
    });
  }

  give(formulas: readonly string[]): void {
    this.process.stdin!.write(`${JSON.stringify(formulas)}\n`);
  }

  /** Null where the child has ended, or worked for so many seconds without an answer. */
  async next(patience: number): Promise<unknown> {
    const end = this.worked() + patience;
    while (this.lines.length === 0) {
      if (this.over || this.worked() > end) return null;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1_000);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return JSON.parse(this.lines.shift()!) as unknown;
  }

  /** Its seconds of processor, which other work on the machine does not make more of. */
  private worked(): number {
    try {
      const fields = readFileSync(`/proc/${this.process.pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    } catch {
      return Date.now() / 1_000;
    }
  }

  end(): void {
    this.process.kill("SIGKILL");
  }
}
