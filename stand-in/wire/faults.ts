/**
 * What can go wrong with a request. `refuse`: nothing of it is carried out. `half`: the first half of its actions is, and the answer is an error.
 * `lost`: all of it is, and the answer is an error even so. `hang`: not answered before the fault is cleared, and neither is any later one; then
 * all of them are carried out, late. `ended`: the runtime is gone: nothing is carried out or answered from here on, also not later.
 */
export type FaultKind = "refuse" | "half" | "lost" | "hang" | "ended";

export interface Fault {
  readonly kind: FaultKind;
  /** The request that it begins with; the first after `set` is 1. */
  readonly at: number;
  /** Every later request is refused, too, until the fault is cleared. */
  readonly stays?: boolean;
  /** Excel's code of the refusal. Default `GeneralException`. */
  readonly code?: string;
}

/** Faults that a test orders, and edits by another author between two requests. Requests of services are neither counted nor touched. */
export class Faults {
  private ordered: Fault | undefined;
  private seen = 0;
  private waiting: (() => void)[] = [];
  /** Awaited before each request with its number, in the place of another author who edits the workbook meanwhile. */
  onRequest: ((request: number) => Promise<void> | void) | undefined;

  /** Requests since `set` or `clear`. */
  get requests(): number {
    return this.seen;
  }

  /** True when the ordered request has come. */
  get struck(): boolean {
    return this.ordered !== undefined && this.seen >= this.ordered.at;
  }

  set(fault: Fault): void {
    this.clear();
    this.ordered = fault;
  }

  /** Counts from 1 again; requests that hang are carried out now. */
  clear(): void {
    const late = this.waiting;
    this.ordered = undefined;
    this.seen = 0;
    this.waiting = [];
    for (const goOn of late) goOn();
  }

  /** What befalls the next request. */
  async next(): Promise<Fault | undefined> {
    this.seen++;
    await this.onRequest?.(this.seen);
    const { ordered, seen } = this;
    if (ordered === undefined || seen < ordered.at) return undefined;
    if (ordered.kind === "ended") return ordered;
    if (ordered.kind === "hang") {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      return undefined;
    }
    return seen === ordered.at || ordered.stays === true ? refusalOf(ordered, seen) : undefined;
  }
}

/** Of a fault that stays, the first request is befallen by it, and every later one refused. */
function refusalOf(fault: Fault, seen: number): Fault {
  return seen === fault.at ? fault : { ...fault, kind: "refuse" };
}
