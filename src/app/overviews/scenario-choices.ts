import type { WorkbookData } from "../../core/registers/workbook-data";
import { SCENARIO_NAMES } from "../../core/strategy/scenario-texts";
import { keyOf } from "../../core/text/signs";
import { systemLabel } from "../../core/dependencies/row-names";
import type { Area } from "../../core/strategy/area";

/** A case area as the scenario form offers it: what can be held to be otherwise, as it is in the register. */
export interface ScenarioArea {
  /** Data row in Sagsområder. */
  readonly row: number;
  readonly name: string;
  readonly route: string;
  readonly target: string;
  /** The area's own choice of scenario, as in the column's list; blank where it has none. */
  readonly scenario: string;
  /** Serial days of the 1900 system. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** A system that areas may move to. */
interface SystemTarget {
  /** As it is written in an area: its name, or its id where others have the name too. */
  readonly value: string;
  /** Its name, and its id, so that two of one name can be set apart and either finds it. */
  readonly label: string;
}

export interface ScenarioChoices {
  readonly areas: readonly ScenarioArea[];
  readonly systems: readonly SystemTarget[];
  /** The registers that the choices are of; a scenario is computed over these and not over a later state. */
  readonly data: WorkbookData;
}

/** The choices of the scenario form over the areas of a workbook. */
export function scenarioChoices(data: WorkbookData, areas: readonly Area[]): ScenarioChoices {
  const targets = systemTargets(data);
  return {
    data,
    areas: areas.map(({ row, name, route, target, targetName, scenario, start, end }) => ({
      row,
      name,
      route: route ?? "",
      target: (target?.kind === "system" ? targets[target.row]?.value : undefined) ?? targetName,
      scenario: scenario === undefined ? "" : SCENARIO_NAMES[scenario].da,
      start,
      end,
    })),
    systems: [...new Map(targets.filter(({ value }) => value !== "").map((target) => [target.value, target])).values()],
  };
}

/** By data row. */
function systemTargets({ registers: { systems } }: WorkbookData): SystemTarget[] {
  const text = (column: "systemId" | "systemName", row: number): string => String(systems?.columns[column]?.[row] ?? "").trim();
  const rows = Array.from({ length: systems?.rowCount ?? 0 }, (_, row) => ({ id: text("systemId", row), name: text("systemName", row) }));
  const named = new Map<string, number>();
  for (const { name } of rows) named.set(keyOf(name), (named.get(keyOf(name)) ?? 0) + 1);
  return rows.map(({ id, name }) => ({
    value: name === "" || (named.get(keyOf(name))! > 1 && id !== "") ? id : name,
    label: systemLabel(name, id),
  }));
}
