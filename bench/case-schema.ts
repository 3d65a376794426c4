import { z } from "zod";
import type { CellValue } from "../src/core/model/cell";
import { registerSpec } from "../src/core/registers";
import type { ColumnSpec } from "../src/core/registers/register";

z.config({ jitless: true });

/** The usual zod solution, to compare the rules with: one schema per row, from the same list of columns. */
export function caseSchema(): z.ZodType {
  return z.object(Object.fromEntries(registerSpec("cases").columns.map((column) => [column.key, columnSchema(column)])));
}

function columnSchema(column: ColumnSpec): z.ZodType {
  const blank = column.required ? undefined : z.literal("");
  const filled = filledSchema(column);
  return blank === undefined ? filled : z.union([blank, filled]);
}

function filledSchema(column: ColumnSpec): z.ZodType {
  switch (column.kind) {
    case "choice":
      return z.enum((column.choices ?? []).map(({ value }) => value) as [string, ...string[]]);
    case "date":
      return z.number().min(1).max(100_000);
    case "year":
      return z.number().int().min(1900).max(2999);
    case "integer":
      return z.number().int().min(0);
    case "number":
      return z.number().min(0);
    case "kle":
      return z.string().regex(/^\d\d\.\d\d\.\d\d$/);
    case "facet":
      return z.string().regex(/^[A-ZÆØÅ]\d\d$/);
    case "party":
      return z.string().regex(/^\d{6}-?\d{4}$|^\d{8}$|[A-Za-zÆØÅæøå]/);
    default: {
      const text = z.string().min(1);
      return column.maxLength === undefined ? text : text.max(column.maxLength);
    }
  }
}

/** Rows as objects, which is what `safeParse` wants; made outside the measured time. */
export function asObjects(keys: readonly string[], rows: readonly (readonly CellValue[])[]): Record<string, CellValue>[] {
  return rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ""])));
}
