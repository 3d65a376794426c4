import { namesKmdSag, systemRowsOf } from "../model/resolved-system";
import { lastNoticeDay } from "../identifiers/notice-day";
import type { Area } from "./area";
import { isMoving } from "./area";
import { factReader } from "./facts";
import type { AgreementToEnd, Notice, StrategyInput, WavePlan } from "./strategy";
import { ENDS, interfaceName, systemName } from "./names";
import { kmdRows } from "./wave-plan";

/**
 * The last day to give notice of each contract that is to end: KMD Sag's own, those of systems being retired, and those of systems
 * that their last area leaves. Contracts without an end or a notice have no such day and are left out, and so are those that
 * have ended: nothing can be done about them any more.
 */
export function lastNotices(input: StrategyInput, areas: readonly Area[]): Notice[] {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  const why = new Map<number, string>();
  for (const row of leftByTheirAreas(areas)) why.set(row, "left-by-areas");
  for (let row = 0; row < systems.rowCount; row++)
    if (["Under udfasning", "Udfaset"].includes(systems.choice("status", row) ?? "")) why.set(row, "retiring");
  for (const row of kmdRows(input)) why.set(row, "kmd-sag");
  return [...why]
    .flatMap(([row, id]): Notice[] => {
      const contractEnd = systems.date("contractEnd", row);
      const noticeMonths = systems.number("noticeMonths", row);
      if (contractEnd === undefined || contractEnd < input.today || noticeMonths === undefined) return [];
      const lastDay = lastNoticeDay(contractEnd, Math.floor(noticeMonths));
      if (lastDay === undefined) return [];
      const given = systems.date("contractTerminated", row) !== undefined;
      const state = given
        ? "given"
        : lastDay < input.today
          ? "passed"
          : lastDay - input.today <= input.settings.noticeDays
            ? "near"
            : "later";
      const system = systemName(systems, row);
      return [{ system: row, contractEnd, noticeMonths, lastDay, state, reason: { id, data: { system } } }];
    })
    .sort((a, b) => a.lastDay - b.lastDay || a.system - b.system);
}

/** Systems that areas are in today, and every one of them leaves for another system; not those that other areas move to. */
export function leftByTheirAreas(areas: readonly Area[]): number[] {
  const leaving = new Map<number, boolean>();
  for (const { current, route, target } of areas) {
    if (isMoving(route) && target?.kind === "system") leaving.set(target.row, false);
    for (const system of systemRowsOf(current)) {
      const leaves = isMoving(route) && target?.kind === "system" && target.row !== system;
      leaving.set(system, leaves && (leaving.get(system) ?? true));
    }
  }
  return [...leaving].flatMap(([row, leaves]) => (leaves ? [row] : []));
}

/** Agreements that are still active although their interface is to close or one of its systems has been retired. */
export function agreementsToEnd(input: StrategyInput, plan: WavePlan): AgreementToEnd[] {
  const links = factReader("interfaces", input.data.registers.interfaces, input.data.date1904);
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  const found: AgreementToEnd[] = [];
  for (let row = 0; row < links.rowCount; row++) {
    if (links.choice("serviceAgreement", row) !== "Aktiv") continue;
    const ends = ENDS.map((end) => input.resolve(links.text(end, row)));
    const retired = ends.flatMap(systemRowsOf).find((system) => systems.choice("status", system) === "Udfaset");
    const data = { interface: interfaceName(links, row) };
    if (retired !== undefined) found.push({ interfaceRow: row, from: input.today, reason: { id: "system-retired", data } });
    else if (links.choice("decision", row) === "Nedlægges") {
      const withKmd = ends.some(namesKmdSag);
      found.push({ interfaceRow: row, from: withKmd ? plan.finish : undefined, reason: { id: "interface-closing", data } });
    }
  }
  return found;
}
