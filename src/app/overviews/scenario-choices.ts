import type { WorkbookData } from "../../core/registers/workbook-data";
import { SCENARIO_NAMES } from "../../core/strategy/scenario-texts";
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

export interface ScenarioChoices {
  readonly areas: readonly ScenarioArea[];
  /** Names of systems that areas may move to. */
  readonly systems: readonly string[];
  /** The registers that the choices are of; a scenario is computed over these and not over a later state. */
  readonly data: WorkbookData;
}

/** The choices of the scenario form over the areas of a workbook. */
export function scenarioChoices(data: WorkbookData, areas: readonly Area[]): ScenarioChoices {
  const names = (data.registers.systems?.columns["systemName"] ?? []).map((cell) => String(cell).trim());
  return {
    data,
    areas: areas.map(({ row, name, route, targetName, scenario, start, end }) => ({
      row,
      name,
      route: route ?? "",
      target: targetName,
      scenario: scenario === undefined ? "" : SCENARIO_NAMES[scenario].da,
      start,
      end,
    })),
    systems: [...new Set(names)].filter((name) => name !== ""),
  };
}
