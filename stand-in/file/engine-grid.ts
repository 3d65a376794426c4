import type { ICellData, IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import { compileShared } from "../../xlsx/formula/shift";
import type { Cell, CellFormat, CellGrid } from "../../xlsx/model/cell";
import { fromEngineStyle } from "./formats";

type CellData = Record<number, Record<number, ICellData | undefined> | undefined>;

/** The engine's cells in the form of a file, translated when they are asked for; the engine's shared formulas written out. */
export class EngineGrid implements CellGrid {
  private readonly data: CellData;
  private masters: Map<string, { row: number; column: number; shift: (rows: number, columns: number) => string }> | undefined;

  constructor(sheet: Partial<IWorksheetData>) {
    this.data = (sheet.cellData ?? {}) as CellData;
  }

  cell(row: number, column: number): Cell | undefined {
    const cell = this.data[row]?.[column];
    if (!cell) return undefined;
    const formula = cell.f ? (cell.f.startsWith("=") ? cell.f : `=${cell.f}`) : this.sharedFormula(cell, row, column);
    const value = valueOf(cell);
    const format = formatOf(cell.s);
    return {
      ...(value !== undefined ? { value } : {}),
      ...(formula !== undefined ? { formula } : {}),
      ...(format !== undefined ? { format } : {}),
    };
  }

  rows(): number[] {
    return indexesOf(this.data);
  }

  columns(row: number): number[] {
    return indexesOf(this.data[row]);
  }

  private sharedFormula({ si }: ICellData, row: number, column: number): string | undefined {
    if (!si) return undefined;
    const master = (this.masters ??= this.findMasters()).get(si);
    return master && `=${master.shift(row - master.row, column - master.column)}`;
  }

  private findMasters(): NonNullable<EngineGrid["masters"]> {
    const masters: NonNullable<EngineGrid["masters"]> = new Map();
    for (const row of this.rows()) {
      for (const column of this.columns(row)) {
        const cell = this.data[row]?.[column];
        if (cell?.si && cell.f) masters.set(cell.si, { row, column, shift: compileShared(cell.f.replace(/^=/, "")) });
      }
    }
    return masters;
  }
}

/** A style of a cell, row or column: an id stays an id. */
export function formatOf(style: Nullable<IStyleData | string>): string | CellFormat | undefined {
  if (!style) return undefined;
  return typeof style === "string" ? style : fromEngineStyle(style);
}

function indexesOf(record: object | undefined): number[] {
  return Object.keys(record ?? {}).map(Number);
}

function valueOf(cell: ICellData): string | number | boolean | undefined {
  const { v, t } = cell;
  if (v === undefined || v === null) {
    // The engine stores the text of a HYPERLINK as rich text.
    const text = cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
    return text ? text : undefined;
  }
  if (t === 3) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === 1 || t === 4) return String(v);
  if (t === 2 && typeof v === "string") return v.trim() !== "" && Number.isFinite(Number(v)) ? Number(v) : v;
  return v;
}
