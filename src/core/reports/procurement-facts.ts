import type { RegisterData } from "../model/register-data";
import { DEMANDS, isReason } from "../rules/bodies/demands";
import { factReader, type FactReader } from "../strategy/facts";
import { rowName } from "../strategy/names";
import type { ReportInput } from "./report";

/** What the summary knows of the procurements, worked out once. */
export interface ProcurementFacts {
  readonly data: RegisterData;
  readonly read: FactReader;
  /** Columns of demands that are in the sheet, and those that are not. */
  readonly demands: readonly string[];
  readonly lacking: readonly string[];
  /** Procurements that are not cancelled, in register order. */
  readonly active: readonly Procurement[];
}

export interface Procurement {
  /** Data row. */
  readonly row: number;
  readonly name: string;
  readonly leftOut: readonly string[];
  readonly unanswered: readonly string[];
  /** The deviation is justified by a text that gives a reason. */
  readonly justified: boolean;
  /** By SKI 02.19, whose agreement holds the conditions already. */
  readonly inAgreement: boolean;
}

export function procurementFacts(input: ReportInput, data: RegisterData): ProcurementFacts {
  const read = factReader("procurements", data, input.data.date1904);
  const all = [...DEMANDS.keys()];
  const demands = all.filter((column) => data.columns[column] !== undefined);
  const active: Procurement[] = [];
  for (let row = 0; row < data.rowCount; row++) {
    if (read.choice("status", row) === "Annulleret") continue;
    active.push({
      row,
      name: read.text("procurementId", row) || read.text("system", row) || rowName(row),
      leftOut: demands.filter((column) => read.choice(column, row) === "Nej"),
      unanswered: demands.filter((column) => read.choice(column, row) === undefined),
      justified: isReason(data.columns["deviation"]?.[row] ?? ""),
      inAgreement: read.choice("agreementForm", row) === "SKI 02.19",
    });
  }
  return { data, read, demands, lacking: all.filter((column) => data.columns[column] === undefined), active };
}
