import { parseRect } from "../address";
import { reading, WorkbookFileError } from "../errors";
import { decodeEntities } from "../xml/escape";
import { faultIn } from "../xml/well-formed";
import { fromFileFormula } from "../formula/file-names";
import { compileShared } from "../formula/shift";
import type { Cell, CellFormat } from "../model/cell";
import type { Row } from "../model/workbook";
import { readContent } from "./cell-content";
import { rowWindows } from "./sheet-text";
import { attributeOf, scanRows, type CellPlace, type RowPlace, type ScanState } from "./scan";

export interface ReadCells {
  readonly cells: Record<number, Record<number, Cell>>;
  readonly rows: Record<number, Row>;
  readonly columnCount: number;
  readonly formulaCount: number;
}

export interface CellReader {
  readonly strings: readonly string[];
  /** Format id of a cell; undefined for the default. A cell of format 0 has an id in a row with a format. */
  formatId(xf: number, inFormattedRow: boolean): string | undefined;
  rowFormatId(xf: number): string;
}

/** Reads the rows of a sheet. Formulas have the values they had when the file was saved. */
export function readCells(bytes: Uint8Array, prefix: string, what: string, reader: CellReader): ReadCells {
  const cells: ReadCells["cells"] = {};
  const rows: ReadCells["rows"] = {};
  const shared = new Map<string, { row: number; column: number; shift: (rows: number, columns: number) => string }>();
  const spilled: { ref: string; row: number; column: number }[] = [];
  let current: Record<number, Cell> | undefined;
  let columnCount = 0;
  let formulaCount = 0;
  let formattedRow = false;

  const formulaOf = (place: CellPlace, raw: NonNullable<ReturnType<typeof readContent>["formula"]>): string | undefined => {
    const { row, column } = place;
    if (raw.kind === "dataTable") return undefined; // a what-if table: it has no formula that could be written
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
      const data = readRow(place, text, reader);
      if (data) rows[place.row] = data;
      formattedRow = data?.format !== undefined;
      current = undefined;
      return true;
    },
    cell(place: CellPlace, text: string): void {
      const content = readContent(place, text, prefix, reader.strings);
      const data: { value?: Cell["value"]; formula?: string; format?: string | CellFormat } = {};
      if (content.value !== undefined) data.value = content.value;
      const format = reader.formatId(place.style, formattedRow);
      if (format !== undefined) data.format = format;
      const formula = content.formula && formulaOf(place, content.formula);
      if (formula) {
        data.formula = formula;
        formulaCount++;
      }
      if (data.value === undefined && format === undefined && !formula) return;
      if (!current) current = cells[place.row] ??= {};
      current[place.column] = data;
      if (place.column >= columnCount) columnCount = place.column + 1;
    },
  };
  const state: ScanState = { lastRow: -1 };
  for (const text of rowWindows(bytes, prefix, what)) {
    refuseFaults(text, prefix, what);
    reading(
      () => (state.lastRow < 0 ? { part: what } : { part: what, row: state.lastRow + 1 }),
      () => scanRows(text, prefix, handler, state),
    );
  }
  markSpilled(cells, spilled);
  return { cells, rows, columnCount, formulaCount };
}

/** The scan takes its text to be XML; damaged rows would be read as other cells. */
function refuseFaults(text: string, prefix: string, what: string): void {
  const fault = faultIn(text);
  if (fault < 0) return;
  const start = text.lastIndexOf(`<${prefix}row`, fault);
  const number = start < 0 ? NaN : Number(attributeOf(text.slice(start, Math.max(fault, start) + 40), "r") ?? "");
  const place = number > 0 ? { part: what, row: number } : { part: what };
  throw new WorkbookFileError("broken", `no well-formed row: ${text.slice(fault, fault + 60)}`, { place });
}

/** Marks the cells that another cell's array formula fills. */
function markSpilled(cells: ReadCells["cells"], arrays: readonly { ref: string; row: number; column: number }[]): void {
  for (const { ref, row, column } of arrays) {
    const rect = parseRect(ref);
    if (!rect) continue;
    for (const r of indexesWithin(cells, rect.row, rect.rowCount)) {
      const line = cells[r]!;
      for (const c of indexesWithin(line, rect.column, rect.columnCount)) {
        const cell = line[c];
        if (cell && (r !== row || c !== column)) line[c] = { ...cell, spilledFrom: [row, column] };
      }
    }
  }
}

/** The indexes in use from `first` on: those of the range or those of the record are gone through, whichever are fewer. */
function indexesWithin(record: Readonly<Record<number, unknown>>, first: number, count: number): number[] {
  if (count <= 64) return Array.from({ length: count }, (_, i) => first + i).filter((index) => record[index] !== undefined);
  return Object.keys(record)
    .map(Number)
    .filter((index) => index >= first && index < first + count);
}

/** Points → pixels at 96 dpi. */
export const POINT = 96 / 72;

function readRow(place: RowPlace, text: string, reader: CellReader): Row | undefined {
  // Nearly every row has only r and spans (and x14ac:dyDescent).
  const tag = text.slice(place.start, place.openEnd);
  if (!/\s(?:ht|hidden|customFormat)\s*=/.test(tag)) return undefined;
  const value = (name: string): string | undefined => {
    const raw = attributeOf(tag, name);
    return raw && decodeEntities(raw);
  };
  const on = (name: string): boolean => value(name) === "1" || value(name) === "true";
  const height = Number(value("ht") ?? NaN);
  const row: Row = {
    ...(Number.isFinite(height) ? { height: Math.round(height * POINT * 100) / 100, autoHeight: !on("customHeight") } : {}),
    ...(on("hidden") ? { hidden: true } : {}),
    ...(on("customFormat") ? { format: reader.rowFormatId(Number(value("s") ?? 0)) } : {}),
  };
  return Object.keys(row).length ? row : undefined;
}
