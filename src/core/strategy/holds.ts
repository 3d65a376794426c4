import { systemRowsOf } from "../model/resolved-system";
import type { Area } from "./area";
import { isMoving, UNDECIDED_ROUTE } from "./area";
import { factReader, type FactReader } from "./facts";
import type { ScenarioOf } from "./move-scenario";
import { systemName } from "./names";
import { goLiveOf } from "./readiness";
import type { Hold, StrategyInput, SystemReadiness } from "./strategy";

export type HoldsOf = (area: Area) => readonly Hold[];

/** The holds that keep an area from moving, and until when; an undated hold keeps it until the user has acted on it. */
export function createHolds(
  input: StrategyInput,
  readiness: readonly SystemReadiness[],
  discardHolds: HoldsOf,
  scenarioOf: ScenarioOf,
): HoldsOf {
  const { systems, interfaces, procurements } = input.data.registers;
  const { date1904 } = input.data;
  const own = factReader("systems", systems, date1904);
  const links = factReader("interfaces", interfaces, date1904);
  const bought = procurementStarts(input, factReader("procurements", procurements, date1904));
  const readyBy = new Map(readiness.map((system) => [system.row, system]));
  const bindingRow = bindingInterfaces(input, links);
  const hasInterfaces = (interfaces?.rowCount ?? 0) > 0;

  return (area) => {
    const decide = (id: string): Hold => ({
      kind: "decision",
      register: "caseAreas",
      row: area.row,
      date: undefined,
      reason: reason(id, area),
    });
    if (area.route === undefined || area.route === UNDECIDED_ROUTE) return [decide("route-undecided")];
    if (area.route === "Kasseres") return discardHolds(area);
    if (!isMoving(area.route)) return [];
    const { target } = area;
    if (target === undefined) return [{ ...decide("target-missing"), kind: "target" }];
    if (target.kind === "several") return [{ ...decide("target-several"), kind: "target" }];
    if (target.kind !== "system") return [{ ...decide(`target-${target.kind}`), kind: "target" }];
    const holds: Hold[] = [];
    const system = systemName(own, target.row);
    const data = { area: area.name, system };
    const unfit = unfitness(own, target.row);
    if (unfit !== undefined)
      return [{ kind: "target", register: "systems", row: target.row, date: undefined, reason: { id: unfit, data } }];
    if (own.choice("status", target.row) === "Under anskaffelse") {
      const start = bought.get(target.row);
      holds.push({
        kind: "procurement",
        register: start === undefined ? "systems" : "procurements",
        row: start?.row ?? target.row,
        date: start?.date,
        reason: { id: start === undefined ? "procurement-missing" : "procurement-start", data },
      });
    }
    const scenario = scenarioOf(area);
    // Before SAPA nobody waits for what SAPA needs: the cases are seen there when it is in place.
    if (scenario === "before") return holds;
    if (scenario === "after") {
      const date = input.settings.sapaStart ?? undefined;
      const id = date === undefined ? "sapa-undated" : "sapa-start";
      holds.push({ kind: "sapa", register: "caseAreas", row: area.row, date, reason: { id, data } });
    }
    const ready = readyBy.get(target.row);
    // Without interfaces it is not known of any system, which is reported once: `Strategy.gaps`.
    if (!hasInterfaces && ready?.state === "unknown" && ready.unknown.length > 0) return holds;
    if (ready === undefined || ready.state === "lacking" || ready.state === "unknown") {
      const id = ready?.state === "unknown" || ready === undefined ? "readiness-unknown" : "conditions-missing";
      holds.push({
        kind: "interface",
        register: "systems",
        row: target.row,
        date: undefined,
        reason: { id, data: { ...data, conditions: (ready?.state === "unknown" ? ready.unknown : (ready?.missing ?? [])).join(",") } },
      });
    } else if (ready.state !== "notShown" && ready.from !== 0) {
      const row = bindingRow.get(target.row);
      holds.push({
        kind: "interface",
        register: row === undefined ? "systems" : "interfaces",
        row: row ?? target.row,
        date: ready.from,
        reason: { id: ready.from === undefined ? "go-live-undated" : "go-live", data },
      });
    }
    return holds;
  };
}

/** Why no cases can move to the system at all, whatever its interfaces. */
function unfitness(own: FactReader<"systems">, row: number): "target-retired" | "target-no-cases" | undefined {
  if (own.choice("status", row) === "Udfaset") return "target-retired";
  return own.choice("caseBearing", row) === "Nej" ? "target-no-cases" : undefined;
}

function reason(id: string, area: Area): Hold["reason"] {
  return { id, data: { area: area.name, system: area.targetName } };
}

/** The latest contract start among the procurements of a system that are not cancelled; undated where one of them has none. */
function procurementStarts(
  input: StrategyInput,
  bought: FactReader<"procurements">,
): Map<number, { row: number; date: number | undefined }> {
  const starts = new Map<number, { row: number; date: number | undefined }>();
  for (let row = 0; row < bought.rowCount; row++) {
    if (bought.choice("status", row) === "Annulleret") continue;
    const date = bought.date("contractStart", row);
    for (const system of systemRowsOf(input.resolve(bought.text("system", row)))) {
      const known = starts.get(system);
      if (known === undefined || (known.date !== undefined && (date === undefined || date > known.date))) starts.set(system, { row, date });
    }
  }
  return starts;
}

/** Per system the interface whose go-live is the last of those that its conditions rest on; of equals the uppermost. */
function bindingInterfaces(input: StrategyInput, links: FactReader<"interfaces">): Map<number, number> {
  const binding = new Map<number, number>();
  for (const { row, results } of input.conditions.systems) {
    let last = -1;
    for (const { need, status, interfaceRows } of results) {
      if (status !== "met" || need !== "needed") continue;
      const dated = interfaceRows.map((at) => ({ at, date: goLiveOf(at, links) ?? Infinity }));
      const first = dated.reduce((best, each) => (each.date < best.date ? each : best), { at: -1, date: Infinity });
      const at = first.at === -1 ? interfaceRows[0]! : first.at;
      if (first.date > last) {
        last = first.date;
        binding.set(row, at);
      }
    }
  }
  return binding;
}
