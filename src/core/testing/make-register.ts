import type { CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { readCells } from "../reading/read-cells";
import { readRetentionYears } from "../meanings/retention-years";
import { registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";

/**
 * For tests: a register as if read from a sheet with its headers in row 1, one object per row, by column key.
 * Columns are those of `keys`, or all that a row names; cells not given are blank.
 * @throws for a key that the register does not have: a misspelt fixture would test nothing.
 */
export function makeRegister(
  register: RegisterId,
  rows: readonly Readonly<Record<string, CellValue>>[],
  keys: readonly string[] = [...new Set(rows.flatMap((row) => Object.keys(row)))],
  date1904 = false,
): RegisterData {
  const spec = registerSpec(register);
  const known = spec.columns.map((column) => column.key);
  for (const key of keys) if (!known.includes(key)) throw new Error(`Register "${register}" has no column "${key}"`);
  const data = readCells(
    {
      mapping: {
        register,
        sheet: spec.title.da,
        headerRow: 0,
        firstRow: 1,
        rowSpan: rows.length,
        columns: Object.fromEntries(
          keys.map((key, column) => [key, { column, header: spec.columns.find((c) => c.key === key)!.header.da }]),
        ),
        missing: known.filter((key) => !keys.includes(key)),
        unmatched: [],
        score: 1,
      },
      rowCount: rows.length,
      sheetRows: Int32Array.from(rows, (_, i) => i + 1),
      columns: Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? "")])),
    },
    date1904,
  );
  return readRetentionYears(data, date1904);
}
