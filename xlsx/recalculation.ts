import type { Sheet } from "./model/workbook";
import type { SheetSource } from "./open";
import type { SaveContext } from "./save-context";
import { readContent } from "./sheet/cell-content";
import { scanRows } from "./sheet/scan";
import { rowWindows, splitSheet } from "./sheet/sheet-text";

/**
 * Excel must recalculate when cells have changed that formulas of the file may refer to, when a formula refers to a deleted
 * sheet, or when a new formula has no value yet. A workbook set to manual calculation keeps its owner's choice.
 */
export function needsRecalculation(context: SaveContext): boolean {
  const { file, sheets, changes } = context;
  const added = changes.addedSheets.flatMap((id) => sheets.get(id) ?? []);
  if (added.some(hasUntrustedFormula)) return true;
  if (file.workbookPart.manualCalculation) return false;
  const changed = [...changes.values.values()].some((cells) => cells.size > 0);
  return (changed && file.sheets.some((source) => source.formulaCount > 0)) || refersToRemovedSheet(context);
}

/**
 * A formula without value; or with a sheet's name that contains "!": some engines take a reference's first "!" for its end,
 * so that the value is wrong.
 */
function hasUntrustedFormula({ cells }: Sheet): boolean {
  return cells.rows().some((row) =>
    cells.columns(row).some((column) => {
      const cell = cells.cell(row, column);
      return cell?.formula !== undefined && (cell.value === undefined || namesMarkedSheet(cell.formula));
    }),
  );
}

/** Whether a reference goes to a sheet in whose quoted name there is a "!". What stands in a text of the formula is no name. */
function namesMarkedSheet(formula: string): boolean {
  for (let at = 0; at < formula.length; at++) {
    const quote = formula.charAt(at);
    if (quote !== "'" && quote !== '"') continue;
    const end = closing(formula, at + 1, quote);
    if (end === -1) return false;
    if (quote === "'" && formula.charAt(end + 1) === "!" && formula.slice(at + 1, end).includes("!")) return true;
    at = end;
  }
  return false;
}

/** Where a quoted text ends; a doubled quote within is one. -1 where it does not. */
function closing(formula: string, from: number, quote: string): number {
  let at = formula.indexOf(quote, from);
  while (at !== -1 && formula.charAt(at + 1) === quote) at = formula.indexOf(quote, at + 2);
  return at;
}

function refersToRemovedSheet({ file, changes }: SaveContext): boolean {
  const removed = file.sheets.filter(({ id }) => changes.removedSheets.includes(id));
  const names = removed.map(({ tab }) => (file.workbookPart.sheets[tab]?.name ?? "").replace(/'/g, "''").toLowerCase());
  if (names.length === 0) return false;
  const remaining = file.sheets.filter((source) => source.formulaCount > 0 && !removed.includes(source));
  return remaining.some((source) =>
    someFormula(file.pack.bytes(source.path), source, (formula) => names.some((name) => formula.includes(name))),
  );
}

/** True when `test` accepts a formula of the sheet, given in lower case. */
function someFormula(bytes: Uint8Array, { path }: SheetSource, test: (formula: string) => boolean): boolean {
  const { rows, prefix } = splitSheet(bytes, path);
  const state = { lastRow: -1 };
  let result = false;
  for (const text of rowWindows(rows, prefix, path)) {
    scanRows(
      text,
      prefix,
      {
        row: () => !result,
        cell: (place, whole) => {
          const formula = result ? undefined : readContent(place, whole, prefix, []).formula?.text;
          if (formula && test(formula.toLowerCase())) result = true;
        },
      },
      state,
    );
    if (result) return true;
  }
  return false;
}
