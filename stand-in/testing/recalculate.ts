import type { ICellData } from "@univerjs/core";
import { cellAddress } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import type { WorkbookDocument } from "../document";
import { startHost } from "../node";

/** A formula whose value in the workbook is not what the engine calculates. */
export interface Difference {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly stored: CellValue;
  readonly calculated: CellValue;
}

/** Numbers are alike to as many digits as Excel shows. */
const DIGITS = 15;

/**
 * Every formula of a workbook, calculated again, against the value that came with it: Excel's own where Excel has saved the file.
 * @returns how many formulas there are, and those that differ
 */
export async function recalculated(
  document: WorkbookDocument,
): Promise<{ readonly formulas: number; readonly differences: readonly Difference[] }> {
  const host = await startHost({ document });
  try {
    const { values, sheets } = host.host.cells;
    const stored = formulasOf(document.snapshot.sheets).map((cell) => ({
      ...cell,
      name: sheets.name(cell.sheet),
      stored: values.read(cell.sheet, at(cell))[0]![0]!,
    }));
    await host.Excel.run(async (context) => {
      context.workbook.application.calculate("FullRebuild");
      await context.sync();
    });
    await host.host.settled();
    const differences = stored.flatMap((cell): Difference[] => {
      const calculated = values.read(cell.sheet, at(cell))[0]![0]!;
      if (isSame(cell.stored, calculated)) return [];
      const formula = String(values.readFormulas(cell.sheet, at(cell))[0]![0]);
      return [{ sheet: cell.name, address: cellAddress(cell.row, cell.column), formula, stored: cell.stored, calculated }];
    });
    return { formulas: stored.length, differences };
  } finally {
    host.close();
  }
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const at = ({ row, column }: Place) => ({ row, column, rowCount: 1, columnCount: 1 });

function formulasOf(sheets: WorkbookDocument["snapshot"]["sheets"]): Place[] {
  return Object.entries(sheets).flatMap(([sheet, { cellData = {} }]) =>
    Object.entries(cellData).flatMap(([row, line]) =>
      Object.entries(line as Readonly<Record<string, ICellData>>).flatMap(([column, { f, si }]): Place[] =>
        f || si ? [{ sheet, row: Number(row), column: Number(column) }] : [],
      ),
    ),
  );
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return a === b || Number(a.toPrecision(DIGITS)) === Number(b.toPrecision(DIGITS)) || Math.abs(a - b) <= 1e-14 * Math.abs(a);
}
