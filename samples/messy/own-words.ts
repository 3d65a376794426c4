import type { NewCell, NewSheet } from "../../xlsx/new";
import type { RegisterId } from "../../src/core/model/register-id";
import { REGISTERS, registerSpec } from "../../src/core/registers";
import type { SampleRow } from "../rows";

/** Column keys of each register that the municipality has. */
export type Columns = Readonly<Record<RegisterId, readonly string[]>>;

/** The records in the registers' own words and layout: what the rules say of them there is what they should say of the messy workbook. */
export function inOwnWords(records: Readonly<Record<RegisterId, readonly SampleRow[]>>, columns?: Columns): NewSheet[] {
  return REGISTERS.map(({ id, title }) => {
    const specs = registerSpec(id).columns.filter(({ key }) => columns?.[id].includes(key) ?? true);
    const cells = records[id].map((row) =>
      specs.map(({ key, kind }): NewCell => {
        const value = row[key] ?? "";
        if (value === "") return null;
        return kind === "date" && typeof value === "number" ? { date: value } : value;
      }),
    );
    return { name: title.da, rows: [specs.map(({ header }) => header.da), ...cells], headerRow: 0 };
  });
}
