import type { CellValue } from "../model/cell";
import { REGISTERS } from "../registers";
import { VALID_ROWS } from "../rules/testing/rows";

/** A number of somebody born in 1890. */
export const PERSON = "010190-5009";
/** It, its digits together or as the number that Excel stores for them, and its date of birth. */
export const PERSON_ANYHOW = /010190|0?101905009|01-01-1890/;

/** Rows among which the columns are shared out. */
const ROWS = 6;

/** All registers as sheets, with a person's number in every column: by itself, within words, and as Excel makes a number of it; and a row without. */
export function personSheets(): { name: string; rows: CellValue[][] }[] {
  return REGISTERS.map(({ id, title, keyColumn, columns }) => {
    const valid: Readonly<Record<string, CellValue>> = VALID_ROWS[id];
    const plain = columns.map(({ key }) => valid[key] ?? "");
    const rows = [PERSON, `${PERSON} Ane, f. 01-01-1890 `, 101905009].flatMap((value, form) =>
      Array.from({ length: ROWS }, (_, row) =>
        columns.map(({ key }, i): CellValue => (i % ROWS === row ? value : key === keyColumn ? `${form}-${row}` : (valid[key] ?? ""))),
      ),
    );
    return { name: title.da, rows: [columns.map(({ header }) => header.da), plain, ...rows] };
  });
}
