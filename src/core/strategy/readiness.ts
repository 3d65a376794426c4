import type { ConditionResult } from "../conditions/evaluate";
import { isMoving, type Area } from "./area";
import { factReader, type FactReader } from "./facts";
import type { StrategyInput, SystemReadiness } from "./strategy";

/**
 * Which systems can show in SAPA, and since or from when: those wanted there, and every target that an area moves to. Only needed conditions
 * count. One holds from the first of the interfaces that meet it; the system from the last of its conditions. A system that is not wanted
 * in SAPA can take cases all the same: being shown and being able to take cases are two things.
 */
export function judgeReadiness(input: StrategyInput, areas: readonly Area[]): SystemReadiness[] {
  const { systems, interfaces } = input.data.registers;
  if (systems === undefined) return [];
  const own = factReader("systems", systems, input.data.date1904);
  const links = factReader("interfaces", interfaces, input.data.date1904);
  const judged = new Map(input.conditions.systems.map((system) => [system.row, system]));
  const unsettled = new Set(input.conditions.unsettled);
  const targets = areas.flatMap(({ route, target }) => (isMoving(route) && target?.kind === "system" ? [target.row] : []));
  const rows = [...new Set([...judged.keys(), ...targets])].sort((a, b) => a - b);
  return rows.map((row): SystemReadiness => {
    const head = { row, department: own.text("department", row) };
    const found = judged.get(row);
    if (found === undefined) {
      return unsettled.has(row)
        ? { ...head, state: "unknown", from: undefined, missing: [], unknown: [] }
        : { ...head, state: "notShown", from: undefined, missing: [], unknown: [] };
    }
    const needed = found.results.filter(({ need }) => need === "needed");
    const missing = idsOf(needed, "missing");
    const unknown = idsOf(needed, "unknown");
    if (missing.length > 0 || unknown.length > 0)
      return { ...head, state: missing.length > 0 ? "lacking" : "unknown", from: undefined, missing, unknown };
    const from = lastOf(needed.filter(({ status }) => status === "met").map(({ interfaceRows }) => firstGoLive(interfaceRows, links)));
    return { ...head, state: from !== undefined && from <= input.today ? "ready" : "planned", from, missing, unknown };
  });
}

function idsOf(results: readonly ConditionResult[], status: ConditionResult["status"]): string[] {
  return results.filter((result) => result.status === status).map((result) => result.condition);
}

/** An interface of today is there since day 0; a future one from its go-live, where that can be read. */
export function goLiveOf(row: number, links: FactReader<"interfaces">): number | undefined {
  return links.choice("horizon", row) === "Nuværende" ? 0 : links.date("goLive", row);
}

function firstGoLive(rows: readonly number[], links: FactReader<"interfaces">): number | undefined {
  const dates = rows.map((row) => goLiveOf(row, links)).filter((date) => date !== undefined);
  return dates.length === 0 ? undefined : Math.min(...dates);
}

/** Undefined as soon as one of them is: what is not dated can't be called in operation. No conditions at all hold since day 0. */
function lastOf(dates: readonly (number | undefined)[]): number | undefined {
  let last = 0;
  for (const date of dates) {
    if (date === undefined) return undefined;
    last = Math.max(last, date);
  }
  return last;
}
