/** Formulas that the stand-in's engine could not calculate after something that they depend on had changed. */
import { cellAddress } from "../src/core/model/address";
import type { Cells } from "../stand-in/cells/cells";
import type { FindingsFile } from "./findings-file";

type NotCalculated = FindingsFile["notCalculated"];

const MOST_FORMULA = 200;
const MOST_NAMED = 5;

export function notCalculatedCells(cells: Cells): NotCalculated {
  return cells.calculation.uncalculated
    .filter(({ sheet, row, column }) => cells.sheets.has(sheet) && cells.values.hasFormula(sheet, row, column))
    .map(({ sheet, row, column }) => {
      const [[formula] = []] = cells.values.readFormulas(sheet, { row, column, rowCount: 1, columnCount: 1 });
      return { sheet: cells.sheets.name(sheet), address: cellAddress(row, column), formula: String(formula).slice(0, MOST_FORMULA) };
    });
}

/** One line, however many cells. */
export function notCalculatedText(cells: NotCalculated): string {
  const named = cells.slice(0, MOST_NAMED).map(({ sheet, address }) => `${sheet}!${address}`);
  const more = cells.length > named.length ? ` og ${cells.length - named.length} til` : "";
  return `Kunne ikke genberegnes og beholder den værdi, de havde: ${named.join(", ")}${more}.`;
}
