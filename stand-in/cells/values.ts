import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellValue } from "../../src/core/model/cell";
import { isErrorValue } from "../../src/core/model/cell";
import type { Rect } from "../../src/core/model/address";
import type { Engine } from "./engine";
import { EMPTY, NO_FORMULA, enter } from "./entry";
import { GENERAL, type CellStyles } from "./cell-styles";
import { displayText } from "./number-text";

type Matrix = Record<number, Record<number, Nullable<ICellData>> | undefined>;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Cells' contents by rectangle, read straight from the engine's matrix and written by its mutation. */
export class Values {
  constructor(
    private readonly engine: Engine,
    private readonly cellStyles: CellStyles,
    private readonly onPlainChange: (sheet: string, rect: Rect) => void,
  ) {}

  read(sheet: string, rect: Rect): CellValue[][] {
    return this.map(sheet, rect, valueOf, "");
  }

  /** Formulas where there are any, else values; what a formula spills is a value. */
  readFormulas(sheet: string, rect: Rect): CellValue[][] {
    const shared = this.sharedFormulas(sheet);
    return this.map(sheet, rect, (cell, row, column) => cell.f || (cell.si ? shared(row, column) : "") || valueOf(cell), "");
  }

  readTypes(sheet: string, rect: Rect): ValueType[][] {
    return this.map<ValueType>(sheet, rect, typeOf, "Empty");
  }

  readFormats(sheet: string, rect: Rect): string[][] {
    const worksheet = this.engine.sheet(sheet);
    const matrix = worksheet.getCellMatrix().getMatrix() as Matrix;
    const format = this.cellStyles.formats(worksheet);
    return rows(rect, (row, column) => format(matrix[row]?.[column], row, column));
  }

  /** As shown in the cell, in Danish. */
  readText(sheet: string, rect: Rect): string[][] {
    const format = this.cellStyles.formats(this.engine.sheet(sheet));
    return this.map(sheet, rect, (cell, row, column) => displayText(valueOf(cell), format(cell, row, column)), "");
  }

  hasFormula(sheet: string, row: number, column: number): boolean {
    const cell = this.engine.sheet(sheet).getCellMatrix().getValue(row, column);
    return Boolean(cell?.f || cell?.si);
  }

  /** True when a formula in the rectangle fills cells beside its own, false when none does, null when some do. */
  spills(sheet: string, rect: Rect): boolean | null {
    const cells = rect.rowCount * rect.columnCount;
    let count = 0;
    // What is spilled, not the rectangle's cells: that may be the whole sheet.
    for (const [row, columns] of Object.entries(this.spilled(sheet) ?? {})) {
      if (Number(row) < rect.row || Number(row) >= rect.row + rect.rowCount) continue;
      for (const [column, value] of Object.entries(columns ?? {}))
        if (value && Number(column) >= rect.column && Number(column) < rect.column + rect.columnCount) count++;
    }
    return count === 0 ? false : count === cells ? true : null;
  }

  /** Writes what `value` gives for each cell of the rectangle, by the rules of `enter`. */
  write(sheet: string, rect: Rect, value: (row: number, column: number) => unknown): void {
    this.engine.makeRoom(sheet, rect.row + rect.rowCount, rect.column + rect.columnCount);
    const worksheet = this.engine.sheet(sheet);
    const matrix = worksheet.getCellMatrix().getMatrix() as Matrix;
    const format = this.cellStyles.formats(worksheet);
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    let any = false;
    let formulas = Object.keys(this.spilled(sheet) ?? {}).length > 0;
    for (let i = 0; i < rect.rowCount; i++) {
      const row = rect.row + i;
      let line: Record<number, ICellData> | undefined;
      for (let j = 0; j < rect.columnCount; j++) {
        const column = rect.column + j;
        const given = value(i, j);
        const old = matrix[row]?.[column];
        const entry = enter(given, typeof given === "string" ? format(old, row, column) : GENERAL, this.leastArguments);
        if (!entry || (entry === EMPTY && !old)) continue;
        formulas ||= Boolean(entry.f || old?.f || old?.si);
        (line ??= {})[column] = old && (old.f || old.si || old.p) ? { ...NO_FORMULA, ...entry } : entry;
      }
      if (line) {
        cellValue[row] = line;
        any = true;
      }
    }
    if (!any) return;
    if (formulas) this.put(sheet, cellValue);
    else this.putPlain(sheet, rect, cellValue);
  }

  private functions: IFunctionService | undefined;
  private readonly leastArguments = (name: string): number | undefined => {
    this.functions ??= this.engine.injector.get(IFunctionService);
    return this.functions.getExecutor(name.toUpperCase().replace(/^_XL(?:FN|WS)\./, ""))?.minParams;
  };

  /**
   * Where no formula comes or goes, the engine need not search the whole sheet for its formulas (it does so at
   * every mutation, which makes filling a big sheet piece by piece quadratic); what depends on the cells is calculated.
   */
  private putPlain(sheet: string, rect: Rect, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
    this.engine.run(SetRangeValuesMutation.id, { unitId: this.engine.unitId, subUnitId: sheet, cellValue }, { onlyLocal: true });
    this.onPlainChange(sheet, rect);
  }

  put(sheet: string, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>, extra: object = {}): void {
    this.engine.run(SetRangeValuesMutation.id, { unitId: this.engine.unitId, subUnitId: sheet, cellValue, ...extra });
  }

  private map<T>(sheet: string, rect: Rect, read: (cell: ICellData, row: number, column: number) => T, empty: T): T[][] {
    const matrix = this.engine.sheet(sheet).getCellMatrix().getMatrix() as Matrix;
    const spilled = this.spilled(sheet);
    const { column: from, columnCount } = rect;
    const result: T[][] = new Array<T[]>(rect.rowCount);
    for (let i = 0; i < rect.rowCount; i++) {
      const row = rect.row + i;
      const cells = matrix[row];
      const spill = spilled?.[row];
      const line = new Array<T>(columnCount);
      for (let j = 0; j < columnCount; j++) {
        const cell = cells?.[from + j];
        const value = spill?.[from + j] && !cell?.f ? spill[from + j] : cell;
        line[j] = value ? read(value, row, from + j) : empty;
      }
      result[i] = line;
    }
    return result;
  }

  /** Results of array formulas beyond their own cell are beside the matrix. */
  private spilled(sheet: string): Matrix | undefined {
    return this.engine.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.engine.unitId]?.[sheet] as Matrix | undefined;
  }

  private sharedFormulas(sheet: string): (row: number, column: number) => string {
    const model = this.engine.injector.get(FormulaDataModel);
    return (row, column) => model.getFormulaStringByCell(row, column, sheet, this.engine.unitId) ?? "";
  }
}

export function valueOf(cell: ICellData): CellValue {
  const { v } = cell;
  if (v === null || v === undefined) return cell.p?.body ? cell.p.body.dataStream.replace(/\r?\n?$/, "").replace(/\r/g, "\n") : "";
  if (cell.t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1" || String(v).toUpperCase() === "TRUE";
  if (cell.t === CellValueType.NUMBER && typeof v !== "number") return Number(v);
  return v;
}

function typeOf(cell: ICellData): ValueType {
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell.f ? "String" : "Empty";
  return isErrorValue(value) ? "Error" : "String";
}

function rows<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rowCount }, (_, i) =>
    Array.from({ length: rect.columnCount }, (__, j) => cell(rect.row + i, rect.column + j)),
  );
}
