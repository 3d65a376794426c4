import type { ICellData, IRowData } from "@univerjs/core";
import { decodeEntities } from "../xml/escape";
import { fromFileFormula } from "../formula/file-names";
import { parseRect } from "../formula/ref";
import { compileShared } from "../formula/shift";
import { readContent } from "./cell-content";
import { rowWindows } from "./sheet-text";
import { attributeOf, scanRows, type CellPlace, type RowPlace, type ScanState } from "./scan";

export interface ReadCells {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly rows: Record<number, Partial<IRowData>>;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly formulaCount: number;
}

export interface CellReader {
  readonly strings: readonly string[];
  /** Style id for the engine; undefined for the default look. A cell of format 0 needs saying so in a row with a look. */
  styleId(xf: number, inStyledRow: boolean): string | undefined;
  rowStyle(xf: number): string | undefined;
}

const [STRING, NUMBER, BOOLEAN, FORCED_STRING] = [1, 2, 3, 4];

/** Reads the rows of a sheet into the engine's cell matrix. Formulas keep the values they had when the file was saved. */
export function readCells(bytes: Uint8Array, prefix: string, what: string, reader: CellReader): ReadCells {
  const cells: ReadCells["cells"] = {};
  const rows: ReadCells["rows"] = {};
  const shared = new Map<string, { row: number; column: number; shift: (rows: number, columns: number) => string }>();
  const spilled: { ref: string; row: number; column: number }[] = [];
  let current: Record<number, ICellData> | undefined;
  let rowCount = 0;
  let columnCount = 0;
  let formulaCount = 0;
  let styledRow = false;

  const formulaOf = (place: CellPlace, raw: NonNullable<ReturnType<typeof readContent>["formula"]>): string | undefined => {
    const { row, column } = place;
    if (raw.kind === "dataTable") return undefined; // a what-if table: no formula one could write
    if (raw.kind === "shared" && raw.group !== undefined) {
      if (raw.text !== "") shared.set(raw.group, { row, column, shift: compileShared(raw.text) });
      else {
        const master = shared.get(raw.group);
        return master && fromFileFormula(master.shift(row - master.row, column - master.column));
      }
    }
    if (raw.kind === "array" && raw.ref?.includes(":")) spilled.push({ ref: raw.ref, row, column });
    return raw.text === "" ? undefined : fromFileFormula(raw.text);
  };

  const handler = {
    row(place: RowPlace, text: string): boolean {
      const data = readRowData(place, text, reader);
      if (data) rows[place.row] = data;
      styledRow = data?.s !== undefined;
      current = undefined;
      return true;
    },
    cell(place: CellPlace, text: string): void {
      const content = readContent(place, text, prefix, reader.strings);
      const data: ICellData = {};
      const { value } = content;
      if (typeof value === "number") {
        data.v = value;
        data.t = NUMBER;
      } else if (typeof value === "string") {
        data.v = value;
        data.t = STRING;
      } else if (typeof value === "boolean") {
        data.v = value ? 1 : 0;
        data.t = BOOLEAN;
      }
      const style = reader.styleId(place.style, styledRow);
      if (style !== undefined) data.s = style;
      const formula = content.formula && formulaOf(place, content.formula);
      if (formula) {
        data.f = formula;
        formulaCount++;
      } else if (data.t === STRING && typeof value === "string" && /^[=+@-]/.test(value)) data.t = FORCED_STRING; // text that only looks like a formula
      if (data.v === undefined && data.s === undefined && data.f === undefined) return;
      if (!current) current = cells[place.row] ??= {};
      current[place.column] = data;
      if (place.row >= rowCount) rowCount = place.row + 1;
      if (place.column >= columnCount) columnCount = place.column + 1;
    },
  };
  const state: ScanState = { lastRow: -1 };
  for (const text of rowWindows(bytes, prefix, what)) scanRows(text, prefix, handler, state);
  markSpilled(cells, spilled);
  return { cells, rows, rowCount, columnCount, formulaCount };
}

/** Cells filled by another cell's array formula carry `custom.spilledFrom`, so that an engine that spills itself can clear them. */
function markSpilled(cells: ReadCells["cells"], arrays: readonly { ref: string; row: number; column: number }[]): void {
  for (const { ref, row, column } of arrays) {
    const rect = parseRect(ref);
    if (!rect) continue;
    for (let r = rect.row; r < rect.row + rect.rowCount; r++) {
      for (let c = rect.column; c < rect.column + rect.columnCount; c++) {
        const cell = cells[r]?.[c];
        if (cell && (r !== row || c !== column)) cell.custom = { spilledFrom: [row, column] };
      }
    }
  }
}

/** Points → pixels at 96 dpi. */
export const POINT = 96 / 72;

function readRowData(place: RowPlace, text: string, reader: CellReader): Partial<IRowData> | undefined {
  // Nearly every row has only r and spans (and x14ac:dyDescent): nothing to tell.
  const tag = text.slice(place.start, place.openEnd);
  if (!/\s(?:ht|hidden|customFormat)\s*=/.test(tag)) return undefined;
  const value = (name: string): string | undefined => {
    const raw = attributeOf(tag, name);
    return raw && decodeEntities(raw);
  };
  const on = (name: string): boolean => value(name) === "1" || value(name) === "true";
  const data: Partial<IRowData> = {};
  const height = Number(value("ht") ?? NaN);
  if (Number.isFinite(height)) {
    data.h = Math.round(height * POINT * 100) / 100;
    data.ia = on("customHeight") ? 0 : 1;
    if (!on("customHeight")) data.ah = data.h;
  }
  if (on("hidden")) data.hd = 1;
  if (on("customFormat")) {
    const style = reader.rowStyle(Number(value("s") ?? 0));
    if (style !== undefined) data.s = style;
  }
  return Object.keys(data).length ? data : undefined;
}
