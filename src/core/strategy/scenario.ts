import { registerIn, type WorkbookData } from "../registers/workbook-data";
import type { CellValue, Column } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import { compareScenarios, costOfDelay, lastDays, type ScenarioFigures } from "./compare-scenarios";
import type { PlannedArea, Strategy } from "./strategy";

/** One cell that the scenario holds to be otherwise. Nothing is written to the register. */
export interface Assumption {
  readonly register: RegisterId;
  /** Data row. */
  readonly row: number;
  readonly column: string;
  readonly value: CellValue;
}

/**
 * The registers as they would be. Columns that no assumption touches are the same objects; a column the sheet lacks is added blank.
 * @throws for a register or row that is not there: the assumption was made about another workbook.
 */
export function assume(data: WorkbookData, assumptions: readonly Assumption[]): WorkbookData {
  const registers: Partial<Record<RegisterId, RegisterData>> = { ...data.registers };
  for (const { register, row, column, value } of assumptions) {
    const before = registers[register];
    if (before === undefined || row < 0 || row >= before.rowCount) throw new Error(`No row ${row} in "${register}"`);
    const known = before.columns[column];
    const own = known !== undefined && known !== registerIn(data, register)?.columns[column];
    const cells = own ? (known as CellValue[]) : copied(known, before.rowCount);
    cells[row] = value;
    registers[register] = { ...before, columns: { ...before.columns, [column]: cells } };
  }
  return { ...data, registers };
}

function copied(column: Column | undefined, rowCount: number): CellValue[] {
  return column === undefined ? new Array<CellValue>(rowCount).fill("") : column.slice();
}

/** An area whose place on the calendar a scenario changes. */
export interface MovedArea {
  readonly area: number;
  readonly before: PlannedArea;
  readonly after: PlannedArea;
}

/** Two plans over the same areas, side by side. */
export interface ScenarioComparison {
  readonly finish: { readonly before: number | undefined; readonly after: number | undefined };
  /** When the last of the areas that can be dated is out, by each plan; the days and kroner between rest on it where a finish is not known. */
  readonly earliest: { readonly before: number | undefined; readonly after: number | undefined };
  /** Areas that can't be dated, by each plan. */
  readonly unplanned: { readonly before: number; readonly after: number };
  /** Days between the two; undefined where one plan dates no area. */
  readonly days: number | undefined;
  readonly moved: readonly MovedArea[];
  /** Areas that end after the deadline in one plan only. */
  readonly nowLate: readonly number[];
  readonly noLongerLate: readonly number[];
  /** Areas that can be dated in one plan only. */
  readonly nowUnplanned: readonly number[];
  readonly nowPlanned: readonly number[];
  /** In kroner, for these days; undefined where they are not known, or no price is. */
  readonly costDifference: number | undefined;
  /** Kroner of a month; undefined where no price is known. */
  readonly costPerMonth: number | undefined;
  /** The assumed plan as chosen, then before, with and after SAPA. */
  readonly scenarios: readonly ScenarioFigures[];
}

/** The plan when the assumptions come true. */
export function compareStrategies(before: Strategy, after: Strategy): ScenarioComparison {
  const pairs = before.plan.areas.map((area, i): MovedArea => ({ area: area.area, before: area, after: after.plan.areas[i]! }));
  const where = (test: (pair: MovedArea) => boolean): number[] => pairs.filter(test).map(({ area }) => area);
  const finish = { before: before.plan.finish, after: after.plan.finish };
  const earliest = { before: before.plan.earliest, after: after.plan.earliest };
  const between = lastDays(before.plan, after.plan);
  const unplanned = ({ plan }: Strategy): number => plan.areas.filter(({ state }) => state === "unplanned").length;
  const { perMonth } = before.cost;
  return {
    finish,
    earliest,
    unplanned: { before: unplanned(before), after: unplanned(after) },
    days: between.before === undefined || between.after === undefined ? undefined : between.after - between.before,
    moved: pairs.filter(({ before: a, after: b }) => a.start !== b.start || a.end !== b.end || a.wave !== b.wave || a.state !== b.state),
    nowLate: where(({ before: a, after: b }) => !a.afterDeadline && b.afterDeadline),
    noLongerLate: where(({ before: a, after: b }) => a.afterDeadline && !b.afterDeadline),
    nowUnplanned: where(({ before: a, after: b }) => a.state !== "unplanned" && b.state === "unplanned"),
    nowPlanned: where(({ before: a, after: b }) => a.state === "unplanned" && b.state !== "unplanned"),
    costDifference: costOfDelay(between, perMonth),
    costPerMonth: perMonth,
    scenarios: compareScenarios(after),
  };
}
