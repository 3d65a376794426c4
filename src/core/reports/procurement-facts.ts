import { rowNames } from "../dependencies/row-names";
import type { RegisterOf } from "../registers/workbook-data";
import { DEMAND_COLUMNS, type DemandKey } from "../registers/demand-columns";
import { isReason } from "../rules/bodies/demands";
import { factReader, type FactReader } from "../strategy/facts";
import { rowName } from "../strategy/names";
import type { ReportInput } from "./report";

/** The summary's facts on the procurements, computed once. */
export interface ProcurementFacts {
  readonly data: RegisterOf<"procurements">;
  readonly read: FactReader<"procurements">;
  /** Columns of demands that are in the sheet, and those that are not. */
  readonly demands: readonly DemandKey[];
  readonly lacking: readonly DemandKey[];
  /** The system of a row by its name, with its id. */
  readonly systemOf: (row: number) => string;
  /** Procurements that are not cancelled, in register order. */
  readonly active: readonly Procurement[];
}

export interface Procurement {
  /** Data row. */
  readonly row: number;
  readonly name: string;
  readonly leftOut: readonly DemandKey[];
  readonly unanswered: readonly DemandKey[];
  /** The deviation is justified by a text that gives a reason. */
  readonly justified: boolean;
  /** By SKI 02.19, whose agreement holds the conditions already. */
  readonly inAgreement: boolean;
}

export function procurementFacts(input: ReportInput, data: RegisterOf<"procurements">): ProcurementFacts {
  const read = factReader("procurements", data, input.data.date1904);
  const all = DEMAND_COLUMNS.map(({ key }) => key);
  const demands = all.filter((column) => data.columns[column] !== undefined);
  const names = rowNames(input.data.registers);
  const systemOf = (row: number): string => names.system(read.text("system", row));
  const active: Procurement[] = [];
  for (let row = 0; row < data.rowCount; row++) {
    if (read.choice("status", row) === "Annulleret") continue;
    active.push({
      row,
      name: read.text("procurementId", row) || read.text("system", row) || rowName(row),
      leftOut: demands.filter((column) => read.choice(column, row) === "Nej"),
      unanswered: demands.filter((column) => read.choice(column, row) === undefined),
      justified: isReason(data.columns.deviation?.[row] ?? ""),
      inAgreement: read.choice("agreementForm", row) === "SKI 02.19",
    });
  }
  return { data, read, demands, lacking: all.filter((column) => data.columns[column] === undefined), systemOf, active };
}
