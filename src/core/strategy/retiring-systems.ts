import { systemRowsOf } from "../model/resolved-system";
import { OPEN_END } from "../identifiers/dates";
import type { Area } from "./area";
import { factReader } from "./facts";
import { systemName } from "./names";
import { leftByTheirAreas } from "./notices";
import type { Reason, StrategyInput, WavePlan } from "./strategy";
import { kmdRows } from "./wave-plan";

/** A system that the exit leaves behind. It stays on the time line, so that it is seen what was there. */
export interface RetiringSystem {
  /** Data row in Systemer og kontrakter. */
  readonly system: number;
  readonly name: string;
  /** Until when it is there: the end of its contract, else when its last area is out; undefined where neither is known. */
  readonly until: number | undefined;
  readonly gone: boolean;
  readonly reason: Reason;
}

/** KMD Sag, systems that are or have been retired, and those that all their areas leave; the first to go first, those gone already last. */
export function findRetiring(input: StrategyInput, areas: readonly Area[], plan: WavePlan): RetiringSystem[] {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  const why = new Map<number, string>();
  for (const row of leftByTheirAreas(areas)) why.set(row, "left-by-areas");
  for (let row = 0; row < systems.rowCount; row++) {
    const status = systems.choice("status", row);
    if (status === "Under udfasning") why.set(row, "retiring");
    if (status === "Udfaset") why.set(row, "retired");
  }
  for (const row of kmdRows(input)) why.set(row, "kmd-sag");
  const left = lastEnds(areas, plan);
  return [...why]
    .map(([row, id]): RetiringSystem => {
      const end = systems.date("contractEnd", row);
      const until = end === undefined || end === OPEN_END ? left.get(row) : end;
      const name = systemName(systems, row);
      const gone = id === "retired" || (until !== undefined && until < input.today);
      return { system: row, name, until, gone, reason: { id, data: { system: name } } };
    })
    .sort((a, b) => Number(a.gone) - Number(b.gone) || (a.until ?? Infinity) - (b.until ?? Infinity) || a.system - b.system);
}

/** When the last area is out of each system; a system that one of its areas can't be dated out of has no such day. */
function lastEnds(areas: readonly Area[], plan: WavePlan): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { area, end } of plan.areas) {
    const { current, out, end: own } = areas[area]!;
    // The plan is about KMD Sag; when an area leaves another system only the sheet says.
    const last = out ? own : end;
    for (const system of systemRowsOf(current)) ends.set(system, Math.max(ends.get(system) ?? 0, last ?? Infinity));
  }
  return new Map([...ends].filter(([, end]) => Number.isFinite(end)));
}
