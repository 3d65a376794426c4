import { listOf } from "../meanings/meaning";
import type { CellValue } from "../model/cell";
import type { Finding } from "../model/finding";
import { cellOf } from "../model/parts";
import type { RegisterData } from "../model/register-data";
import { registerSpec } from "../registers";
import type { WorkbookData } from "../registers/workbook-data";
import type { CellContents, CellPlace, HeldCell } from "./change";
import { heldCells } from "./held-cells";
import type { FixPlan, NotFixed, PlannedFix } from "./plan-fix";

/** A cell that is read as something else than is written in it, because it was said what its words mean. */
export interface MeantCell extends CellPlace {
  readonly written: CellValue;
  readonly meant: CellValue;
  readonly register: RegisterData["mapping"]["register"];
  readonly columnKey: string;
  /** What names its row. */
  readonly held: readonly HeldCell[];
}

const WHAT = { da: "Skriv betydningen", en: "Write the meaning" };

/** The cells whose meaning can be written in them. A cell that means nothing keeps its word: to empty it would lose what is written. */
export function meantCells({ registers }: WorkbookData): MeantCell[] {
  return Object.values(registers).flatMap((register: RegisterData) => {
    const { register: id } = register.mapping;
    const held = heldCells(register);
    return Object.entries(register.written ?? {}).flatMap(([columnKey, written]) => {
      const meant = register.columns[columnKey];
      if (listOf(id, columnKey) === undefined || meant === undefined || written === undefined) return [];
      return written.flatMap((value, row): MeantCell[] => {
        const place = meant[row] === value || meant[row] === "" ? undefined : cellOf(register, row, columnKey);
        return place === undefined
          ? []
          : [{ ...place, written: value, meant: meant[row]!, register: id, columnKey, held: held(row, columnKey) }];
      });
    });
  });
}

/** The plan of writing meanings in their cells. @param contents of the cells as they are now, in their order; null where the sheet is gone. */
export function planMeanings(cells: readonly MeantCell[], contents: readonly (CellContents | null)[], date1904: boolean): FixPlan {
  const fixes: PlannedFix[] = [];
  const left: NotFixed[] = [];
  cells.forEach((cell, at) => {
    const now = contents[at] ?? null;
    if (now === null) left.push({ finding: asFinding(cell), reason: "sheet-gone" });
    else if (typeof now.formula === "string" && now.formula.startsWith("=")) left.push({ finding: asFinding(cell), reason: "formula" });
    else if (now.value !== cell.written) left.push({ finding: asFinding(cell), reason: "not-certain" });
    else {
      const { sheet, row, column, written, meant, held } = cell;
      fixes.push({ change: { sheet, row, column, held, expected: written, value: meant }, certainty: "certain", findings: [] });
    }
  });
  return { fixes, left, what: WHAT, date1904 };
}

/** The place of a cell that is left as it is, as the shown plan names it. */
function asFinding({ register, sheet, row, column, columnKey }: MeantCell): Finding {
  const rule = `${registerSpec(register).slug}-list-spelling`;
  return { rule, messageId: "spelling", severity: "info", register, sheet, row, column, columnKey, data: {} };
}
