import { namesKmdSag, systemRowsOf } from "../model/resolved-system";
import { endAfterNotice } from "../identifiers/notice-day";
import type { Area } from "./area";
import { isMoving } from "./area";
import { factReader } from "./facts";
import { contractTerms, type ContractTerm } from "./contract-term";
import { namedMonopolySystems, prerequisiteRows } from "./kmd-complex";
import type { AgreementToEnd, Notice, Reason, StrategyInput, WavePlan } from "./strategy";
import { ENDS, systemName } from "./names";
import { rowNames } from "../dependencies/row-names";
import { kmdRows } from "./wave-plan";

/**
 * The last day to give notice of each contract that is to end: KMD Sag's own, those that it rests on, those of systems being retired, and
 * those of systems that their last area leaves. KMD Sag's can be given only when the last monopoly system is out: the later of that day and
 * the calendar's, and the contract then runs its notice out. Contracts without an end or a notice have no such day and are left out, and so
 * are those that have ended: nothing can be done about them any more.
 * Source: kombit.dk, Ud af KMD Sag, "Økonomi og ejerskab", no. 5, and "Andet", no. 4.
 */
export function lastNotices(input: StrategyInput, areas: readonly Area[]): Notice[] {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  const termOf = contractTerms(input);
  const why = new Map<number, string>();
  for (const row of leftByTheirAreas(areas)) why.set(row, "left-by-areas");
  for (let row = 0; row < systems.rowCount; row++)
    if (["Under udfasning", "Udfaset"].includes(systems.choice("status", row) ?? "")) why.set(row, "retiring");
  const own = kmdRows(input);
  const kmd = own.flatMap((row) => noticeOfKmd(input, termOf(row, lastAreaEnd(areas, namesKmdSag)), row));
  const kmdEnd = kmd.reduce<number | undefined>((last, { contractEnd }) => Math.max(last ?? 0, contractEnd), undefined);
  for (const row of prerequisiteRows(input)) why.set(row, "prerequisite");
  for (const row of own) why.delete(row);
  const others = [...why].flatMap(([row, id]): Notice[] => {
    const term = termOf(row, id === "prerequisite" ? kmdEnd : lastAreaEnd(areas, (current) => systemRowsOf(current).includes(row)));
    return term === undefined ? [] : [noticeOf(input, row, term, { id, data: { system: systemName(systems, row) } })];
  });
  return [...others, ...kmd].sort((a, b) => a.lastDay - b.lastDay || a.system - b.system);
}

/** KMD Sag's notice by the calendar, put off until the last monopoly system is out. */
function noticeOfKmd(input: StrategyInput, term: ContractTerm | undefined, row: number): Notice[] {
  if (term === undefined) return [];
  const system = systemName(factReader("systems", input.data.registers.systems, input.data.date1904), row);
  const monopoly = namedMonopolySystems(input);
  const last = monopoly[monopoly.length - 1];
  if (last === undefined) return [noticeOf(input, row, term, { id: "kmd-sag", data: { system } })];
  if (last.out === undefined) return [noticeOf(input, row, term, { id: "kmd-sag-undated", data: { system, last: last.name } })];
  if (last.out <= term.lastDay) return [noticeOf(input, row, term, { id: "kmd-sag", data: { system } })];
  const end = endAfterNotice(last.out, Math.floor(term.months));
  const reason = { id: "kmd-sag-monopoly", data: { system, last: last.name, date: last.out } };
  return [noticeOf(input, row, { ...term, lastDay: last.out, end }, reason)];
}

function noticeOf(input: StrategyInput, row: number, { end, months, lastDay }: ContractTerm, reason: Reason): Notice {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  const { today, settings } = input;
  const given = systems.date("contractTerminated", row) !== undefined;
  const state = given ? "given" : lastDay < today ? "passed" : lastDay - today <= settings.noticeDays ? "near" : "later";
  return { system: row, contractEnd: end, noticeMonths: months, lastDay, state, reason };
}

/** The last end, by the sheet, of the areas that are in a system; undefined where one of them has none, or none is in it. */
function lastAreaEnd(areas: readonly Area[], isIn: (current: Area["current"]) => boolean): number | undefined {
  const inside = areas.filter(({ current, status }) => status !== "Flyttet" && isIn(current));
  if (inside.length === 0 || inside.some(({ end }) => end === undefined)) return undefined;
  return inside.reduce((last, { end }) => Math.max(last, end!), 0);
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
  const { interface: called } = rowNames(input.data.registers);
  const found: AgreementToEnd[] = [];
  for (let row = 0; row < links.rowCount; row++) {
    if (links.choice("serviceAgreement", row) !== "Aktiv") continue;
    const ends = ENDS.map((end) => input.resolve(links.text(end, row)));
    const retired = ends.flatMap(systemRowsOf).find((system) => systems.choice("status", system) === "Udfaset");
    const data = { interface: called(row) };
    if (retired !== undefined) found.push({ interfaceRow: row, from: input.today, reason: { id: "system-retired", data } });
    else if (links.choice("decision", row) === "Nedlægges") {
      const withKmd = ends.some(namesKmdSag);
      found.push({ interfaceRow: row, from: withKmd ? plan.finish : undefined, reason: { id: "interface-closing", data } });
    }
  }
  return found;
}
