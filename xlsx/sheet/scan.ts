import { WorkbookFileError } from "../errors";

/**
 * Scans the rows and cells inside `<sheetData>` with their positions in the text. Not with saxes: measured on
 * 20,000 × 18 cells it is eleven times as fast (44 ms against 490 ms), and both reading and patching need the places.
 * Cells' attributes never hold `>`; comments and processing instructions between elements are skipped.
 */
export interface CellPlace {
  row: number;
  column: number;
  /** Index of `<`, after the opening tag, of `</`, after the element. For a self-closing cell the last three are equal. */
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  style: number;
  /** Attribute `t`, "" when absent. */
  type: string;
}

export interface RowPlace {
  row: number;
  start: number;
  openEnd: number;
  /** Of the whole row; filled in when its end is reached. */
  closeStart: number;
  end: number;
  selfClosing: boolean;
}

export interface RowHandler {
  /** Return false to skip the row's cells. */
  row(place: RowPlace, text: string): boolean;
  /** The same object is used for every cell. */
  cell(place: CellPlace, text: string): void;
  rowEnd?(place: RowPlace, text: string): void;
}

/** State of the scan between two windows of text: a row without `r` follows the last. */
export interface ScanState {
  lastRow: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

export function scanRows(text: string, prefix: string, handler: RowHandler, state: ScanState): void {
  const rowOpen = `<${prefix}row`;
  const rowClose = `</${prefix}row`;
  const cellOpen = `<${prefix}c`;
  const cellClose = `</${prefix}c`;
  const hasCdata = text.includes("<![CDATA[");
  const cell: CellPlace = { row: 0, column: 0, start: 0, openEnd: 0, closeStart: 0, end: 0, style: 0, type: "" };
  let at = 0;
  for (;;) {
    const start = nextTag(text, at);
    if (start < 0) return;
    if (!text.startsWith(rowOpen, start)) throw broken(text, start);
    const openEnd = tagEnd(text, start);
    const given = Number(attributeOf(text.slice(start, openEnd), "r") ?? "");
    const row: RowPlace = {
      row: given > 0 ? Math.floor(given) - 1 : state.lastRow + 1,
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: text.charCodeAt(openEnd - 2) === 47,
    };
    if (row.row >= MOST_ROWS) throw broken(text, start);
    state.lastRow = row.row;
    const enter = handler.row(row, text);
    if (row.selfClosing) {
      handler.rowEnd?.(row, text);
      at = openEnd;
      continue;
    }
    if (!enter) {
      row.closeStart = closeOf(text, rowClose, openEnd, hasCdata);
      if (row.closeStart < 0) throw broken(text, start);
    } else {
      let lastColumn = -1;
      at = openEnd;
      for (;;) {
        const next = nextTag(text, at);
        if (next < 0) throw broken(text, start);
        if (text.charCodeAt(next + 1) === 47) {
          if (!text.startsWith(rowClose, next)) throw broken(text, next);
          row.closeStart = next;
          break;
        }
        const end = tagEnd(text, next);
        if (!text.startsWith(cellOpen, next) || !isNameEnd(text.charCodeAt(next + cellOpen.length))) {
          at = skipElement(text, next, end); // an extension of the row's own: preserved, not read
          continue;
        }
        cell.row = row.row;
        cell.start = next;
        cell.openEnd = cell.closeStart = cell.end = end;
        readCellAttributes(text, next + cellOpen.length, end, cell, lastColumn + 1);
        lastColumn = cell.column;
        if (text.charCodeAt(end - 2) !== 47) {
          const close = closeOf(text, cellClose, end, hasCdata);
          if (close < 0) throw broken(text, next);
          cell.closeStart = close;
          cell.end = text.indexOf(">", close) + 1;
        }
        handler.cell(cell, text);
        at = cell.end;
      }
    }
    row.end = text.indexOf(">", row.closeStart) + 1;
    handler.rowEnd?.(row, text);
    at = row.end;
  }
}

/** Index of the next element's `<`, past comments and instructions; -1 at the end. Only white space may be between. */
function nextTag(text: string, from: number): number {
  let at = from;
  for (;;) {
    const start = text.indexOf("<", at);
    if (start < 0) return -1;
    const next = text.charCodeAt(start + 1);
    if (next === 33 /* ! */) {
      const end = text.indexOf("-->", start);
      if (end < 0) throw broken(text, start);
      at = end + 3;
    } else if (next === 63 /* ? */) at = text.indexOf("?>", start) + 2;
    else return start;
  }
}

/** Index of a closing tag, not of one that only begins with the same letters, and not inside CDATA; -1 when missing. */
function closeOf(text: string, close: string, from: number, hasCdata: boolean): number {
  let at = text.indexOf(close, from);
  // Each sign is looked at once: a sheet of sixteen million with one CDATA at its beginning took half a minute when every cell looked back to it.
  let seen = from;
  while (at >= 0) {
    const cdata = hasCdata ? text.slice(seen, at).indexOf("<![CDATA[") : -1;
    if (cdata >= 0) {
      const end = text.indexOf("]]>", seen + cdata);
      if (end < 0) return -1;
      seen = end + 3;
      if (at < seen) at = text.indexOf(close, seen);
    } else if (isNameEnd(text.charCodeAt(at + close.length))) return at;
    else {
      seen = at;
      at = text.indexOf(close, at + close.length);
    }
  }
  return -1;
}

function tagEnd(text: string, start: number): number {
  const end = text.indexOf(">", start);
  if (end < 0) throw broken(text, start);
  return end + 1;
}

function isNameEnd(code: number): boolean {
  return code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;
}

function skipElement(text: string, start: number, openEnd: number): number {
  if (text.charCodeAt(openEnd - 2) === 47) return openEnd;
  const name = /^<([^\s/>]+)/.exec(text.slice(start, openEnd))?.[1];
  const close = name ? text.indexOf(`</${name}`, openEnd) : -1;
  if (close < 0) throw broken(text, start);
  return tagEnd(text, close);
}

/** Reads r, s and t in one walk over the tag. A missing or malformed `r` gives `otherwise` as column. */
function readCellAttributes(text: string, from: number, to: number, cell: CellPlace, otherwise: number): void {
  cell.style = 0;
  cell.type = "";
  let column = -1;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 47 || code === 62) {
      at++;
      continue;
    }
    const equals = text.indexOf("=", at);
    if (equals < 0 || equals >= to) break;
    let quote = equals + 1;
    while (quote < to && text.charCodeAt(quote) <= 32) quote++;
    const close = text.indexOf(text.charAt(quote), quote + 1);
    if (close < 0 || close >= to) throw broken(text, from);
    let nameEnd = equals;
    while (text.charCodeAt(nameEnd - 1) <= 32) nameEnd--;
    if (nameEnd - at === 1) {
      if (code === 114 /* r */) column = columnOf(text, quote + 1, close);
      else if (code === 115 /* s */) cell.style = Number(text.slice(quote + 1, close)) || 0;
      else if (code === 116 /* t */) cell.type = text.slice(quote + 1, close);
    }
    at = close + 1;
  }
  cell.column = column >= 0 ? column : otherwise;
  if (cell.column >= MOST_COLUMNS) throw broken(text, from);
}

function columnOf(text: string, from: number, to: number): number {
  let column = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const letter = code >= 97 ? code - 96 : code - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Raw value of one attribute in an opening tag, undefined when absent. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + name.length)) {
    if (tag.charCodeAt(at - 1) > 32) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at + name.length));
    if (match) return match[1] ?? match[2];
  }
  return undefined;
}

function broken(text: string, at: number): WorkbookFileError {
  return new WorkbookFileError("broken", `unexpected content in sheetData: ${text.slice(at, at + 60)}`);
}
