import type { Rect } from "../../../src/core/model/address";
import { intersect } from "../../cells/used-range";
import { HostError, apiNotFound } from "../../wire/errors";
import type { MemberHost } from "../host";
import type { RangeRef } from "../refs";

const VALUE_TYPES: Readonly<Record<string, readonly string[]>> = {
  All: ["String", "Double", "Boolean", "Error"],
  Text: ["String"],
  Numbers: ["Double"],
  Logical: ["Boolean"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  NumbersText: ["Double", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
};

/** Cells of a kind, as areas of whole runs per row joined downwards. Only within the used range, as Excel does. */
export function specialCells(ref: RangeRef, kind: string, valueKind: string | undefined, host: MemberHost): Rect[] {
  const used = host.cells.used.of(ref.sheet, false);
  const within = used && intersect(used, ref.rect);
  if (!within) return [];
  return areas(within, wanted(ref.sheet, within, kind, valueKind, host));
}

function wanted(
  sheet: string,
  rect: Rect,
  kind: string,
  valueKind: string | undefined,
  host: MemberHost,
): (row: number, column: number) => boolean {
  const types = host.cells.values.readTypes(sheet, rect);
  const accepted = VALUE_TYPES[valueKind ?? "All"];
  if (!accepted) throw new HostError("InvalidArgument");
  const isFormula = (row: number, column: number) => host.cells.values.hasFormula(sheet, rect.row + row, rect.column + column);
  switch (kind) {
    case "Blanks":
      return (row, column) => types[row]![column] === "Empty" && !isFormula(row, column);
    case "Constants":
      return (row, column) => accepted.includes(types[row]![column]!) && !isFormula(row, column);
    case "Formulas":
      return (row, column) => isFormula(row, column) && accepted.includes(types[row]![column]!);
    case "Visible":
      return (row, column) =>
        !host.cells.layout.rowHidden(sheet, rect.row + row) && !host.cells.layout.columnHidden(sheet, rect.column + column);
    case "ConditionalFormats": {
      const ranges = host.cells.parts.of(sheet).conditionalFormats.flatMap((part) => part.ranges);
      return (row, column) => ranges.some((range) => contains(range, rect.row + row, rect.column + column));
    }
    case "DataValidations": {
      const ranges = host.cells.parts.of(sheet).dataValidations.flatMap((part) => part.ranges);
      return (row, column) => ranges.some((range) => contains(range, rect.row + row, rect.column + column));
    }
    default:
      throw apiNotFound("Range", `getSpecialCells(${kind})`);
  }
}

function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount;
}

function areas(rect: Rect, is: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = 0; row < rect.rowCount; row++) {
    const next: Rect[] = [];
    for (let column = 0; column < rect.columnCount; column++) {
      if (!is(row, column)) continue;
      const start = column;
      while (column + 1 < rect.columnCount && is(row, column + 1)) column++;
      const run = { row: rect.row + row, column: rect.column + start, rowCount: 1, columnCount: column - start + 1 };
      const above = open.find((area) => area.column === run.column && area.columnCount === run.columnCount);
      next.push(above ? { ...above, rowCount: above.rowCount + 1 } : run);
    }
    done.push(
      ...open.filter(
        (area) => !next.some((grown) => grown.row === area.row && grown.column === area.column && grown.columnCount === area.columnCount),
      ),
    );
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}
