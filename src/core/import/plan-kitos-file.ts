import { formatSerial } from "../identifiers/dates";
import { isBlank, type CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { partsOf, placeOfRow, sheetsOf } from "../model/parts";
import { cellReader } from "../reading/cell-reader";
import { readValue } from "../model/reading";
import { columnSpec, registerSpec } from "../registers";
import { keyOf } from "../text/signs";
import type { KitosTemplate } from "./kitos-template";

/** A file for KITOS, and all that it does not hold. */
export interface KitosFile {
  readonly template: KitosTemplate;
  /** The headers first; dates as dd-mm-yyyy. */
  readonly rows: readonly (readonly string[])[];
  /** Register columns that are filled and have no column in KITOS' sheet, with the number of filled cells. */
  readonly columnsLeft: readonly { readonly column: string; readonly count: number }[];
  /** Headers of the municipality's own columns, which belong to no register. */
  readonly ownColumns: readonly string[];
  /** The sheets of the register; where they are several a row's number does not say which row. */
  readonly sheets: readonly string[];
  /** Rows of the register that lack what KITOS requires. */
  readonly rowsLeft: readonly SheetRow[];
  /** Cells whose value is another than that of the row which the file has for the same contract, or no date. They are not in the file. */
  readonly cellsLeft: readonly (SheetRow & { readonly column: string; readonly value: string })[];
}

interface SheetRow {
  readonly sheet: string;
  /** Zero-based. */
  readonly sheetRow: number;
}

/** What of a register goes into KITOS' own sheet. Nothing is left out without being named. */
export function planKitosFile(template: KitosTemplate, register: RegisterData, date1904: boolean): KitosFile {
  const carried = template.headers.flatMap(({ column }) => (column === undefined ? [] : [column]));
  const columns = [...new Set(carried)];
  const written = new Map<string, Map<string, string>>();
  const rowsLeft: SheetRow[] = [];
  const cellsLeft: KitosFile["cellsLeft"][number][] = [];
  const valueOf = (column: string, row: number): CellValue => register.columns[column]?.[row] ?? "";
  const required = template.headers.flatMap(({ column, required: must }) => (must && column !== undefined ? [column] : []));
  for (let row = 0; row < register.rowCount; row += 1) {
    const { sheet, row: sheetRow } = placeOfRow(register, row)!;
    const key = template.same.map((column) => valueOf(column, row)).find((value) => !isBlank(value));
    if (key === undefined || required.some((column) => isBlank(valueOf(column, row)))) {
      rowsLeft.push({ sheet, sheetRow });
      continue;
    }
    const id = keyOf(key);
    const known = written.get(id) ?? new Map<string, string>();
    written.set(id, known);
    for (const column of columns) {
      const value = valueOf(column, row);
      if (isBlank(value)) continue;
      const text = textOf(template, column, value, date1904);
      if (text !== undefined && (known.get(column) ?? text) === text) known.set(column, text);
      else cellsLeft.push({ column, sheet, sheetRow, value: text ?? String(value) });
    }
  }
  const rows = [...written.values()].map((known) =>
    template.headers.map(({ column }) => (column === undefined ? "" : (known.get(column) ?? ""))),
  );
  const columnsLeft = registerSpec(template.register).columns.flatMap(({ key: column }) => {
    const count = columns.includes(column) ? 0 : (register.columns[column] ?? []).filter((value) => !isBlank(value)).length;
    return count === 0 ? [] : [{ column, count }];
  });
  const ownColumns = partsOf(register.mapping).flatMap(({ unmatched }) => unmatched.map(({ header }) => header));
  return {
    template,
    rows: [template.headers.map(({ header }) => header), ...rows],
    columnsLeft,
    ownColumns: [...new Set(ownColumns)],
    sheets: sheetsOf(register.mapping),
    rowsLeft,
    cellsLeft,
  };
}

/** Undefined where a column of dates holds none. */
function textOf({ register }: KitosTemplate, column: string, value: CellValue, date1904: boolean): string | undefined {
  if (columnSpec(register, column).kind !== "date") return String(value).trim();
  const serial = readValue(cellReader(register, column, { date1904 })!.read(value));
  return typeof serial === "number" ? formatSerial(serial) : undefined;
}
