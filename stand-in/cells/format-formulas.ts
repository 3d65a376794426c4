import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";
import type { IRange } from "@univerjs/core";
import type { Engine } from "./engine";

/** A word that is no function, no sheet's name, no truth value and no column with a dollar sign: a relative reference, or a name that may hold one. */
const RELATIVE = /(?<![\w$.])(?!(?:TRUE|FALSE)\b)[A-Za-z_\\À-ɏ][\w.À-ɏ]*(?![\w.(!À-ɏ])/i;
/** Functions that ask for the cell's own column, or make references out of texts and numbers. */
const BY_COLUMN = /\bCOLUMNS?\s*\(\s*\)|\b(?:OFFSET|INDIRECT|CELL)\s*\(/i;

/** True when every cell of a row gets the same answer, as with `=$B2="Ja"`. Texts and quoted sheet names hold no reference. */
export function sameAcrossRow(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, "_!");
  return !RELATIVE.test(bare) && !BY_COLUMN.test(bare);
}

/**
 * Lets the engine calculate a format's formula once a row where all cells of the row get the same answer: marks colour whole rows,
 * and the engine takes some tenths of a millisecond for each cell.
 */
export function calculateOncePerRow(engine: Engine): void {
  const service = engine.injector.get(ConditionalFormattingFormulaService);
  const register = service.registerFormulaWithRange.bind(service);
  const result = service.getFormulaResultWithCoords.bind(service);
  // Asked for every cell that is drawn, of a few formulas.
  const known = new Map<string, boolean>();
  const oncePerRow = (formula: string): boolean => {
    let once = known.get(formula);
    if (once === undefined) known.set(formula, (once = sameAcrossRow(formula)));
    return once;
  };
  service.registerFormulaWithRange = (unitId, subUnitId, cfId, formula, ranges = []) =>
    register(unitId, subUnitId, cfId, formula, oncePerRow(formula) ? firstColumnOf(ranges) : ranges);
  service.getFormulaResultWithCoords = (unitId, subUnitId, cfId, formula, row, column) =>
    result(unitId, subUnitId, cfId, formula, row, oncePerRow(formula) ? 0 : column);
}

/** The format to which a formula belongs that the engine calculates for drawing. */
export function formatIdOf(engine: Engine, sheet: string, formulaId: string): string | undefined {
  const formulas = engine.injector.get(ConditionalFormattingFormulaService).getSubUnitFormulaMap(engine.unitId, sheet);
  return formulas?.getValue(formulaId, ["formulaId"])?.cfId;
}

/** The rows of the ranges, each once, in the column of the first cell, to which the formula is relative. */
function firstColumnOf(ranges: readonly IRange[]): IRange[] {
  const sorted = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  const column = sorted[0]?.startColumn ?? 0;
  const rows: IRange[] = [];
  for (const { startRow, endRow } of sorted) {
    const last = rows.at(-1);
    if (last && startRow <= last.endRow + 1) last.endRow = Math.max(last.endRow, endRow);
    else rows.push({ startRow, endRow, startColumn: column, endColumn: column });
  }
  return rows;
}
