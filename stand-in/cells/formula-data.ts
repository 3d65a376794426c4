import {
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, initSheetFormulaData } from "@univerjs/engine-formula";

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;
type Rows = Record<number, Record<number, ICellData>>;

let isChanged = false;

/**
 * Lets the engine gather its formulas from the cells that have one. It does so whenever a sheet or a formula is added, and goes through each
 * cell of each sheet by the name of its column then, which for a long list costs more than all that is calculated.
 */
export function gatherOnlyFormulas(): void {
  if (isChanged) return;
  isChanged = true;
  FormulaDataModel.prototype.getFormulaData = function (this: FormulaDataModel) {
    const gathered: ReturnType<FormulaDataModel["getFormulaData"]> = {};
    // The engine's own member; it is private to its types alone.
    const { _univerInstanceService: instances } = this as unknown as { readonly _univerInstanceService: IUniverInstanceService };
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      gathered[unitId] = {};
      for (const sheet of workbook.getSheets())
        initSheetFormulaData(gathered, unitId, sheet.getSheetId(), new ObjectMatrix(withFormula(sheet.getCellMatrix().getMatrix())));
    }
    return gathered;
  };
}

/** The cells with a formula of their own or shared. */
function withFormula(matrix: Matrix): Rows {
  const found: Rows = {};
  if (!Object.values(matrix).some(hasFormula)) return found;
  for (const key in matrix) {
    const row = matrix[key];
    if (!hasFormula(row)) continue;
    const cells: Record<number, ICellData> = (found[key] = {});
    for (const column in row) {
      const cell = row[column];
      if (cell?.f || cell?.si) cells[column] = cell;
    }
  }
  return found;
}

function hasFormula(row: Matrix[number]): row is NonNullable<Matrix[number]> {
  if (!row) return false;
  for (const cell of Object.values(row)) if (cell?.f || cell?.si) return true;
  return false;
}
