import { cellKey } from "../address";
import { compileShared } from "../formula/shift";
import { decodeEntities, escapeText } from "../xml/escape";
import { openingEnd } from "../xml/opening-end";
import { cellXml, type CellContent } from "./cell-xml";
import { readContent } from "./cell-content";
import { attributeOf, scanRows, type CellPlace, type RowPlace } from "./scan";
import { rowWindows } from "./sheet-text";

/** A change to one cell. Without `content` only its format changes. */
export interface CellEdit {
  readonly content?: CellContent;
  /** From the cell format it had (that of the cell, its row or its column) to the new one. */
  readonly style?: (base: number) => number;
}

export interface RowEdits {
  /** Row → column → edit. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
  /** New attributes of a row, from its opening tag (undefined for a row the file lacks); undefined = leave alone. */
  readonly rowAttributes?: (row: number, tag: string | undefined) => Readonly<Record<string, string | undefined>> | undefined;
  /** Rows that must exist because of their attributes. */
  readonly requiredRows?: readonly number[];
  readonly columnStyle: (column: number) => number;
}

/** Removed formulas, by `cellKey`. Filled while the rows are read. */
export interface PatchNotes {
  readonly lostFormulas: Set<number>;
  gainedFormulas: boolean;
}

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly shift: (rows: number, columns: number) => string;
}

/** The rows of a sheet with edits applied; untouched rows and cells pass through unchanged. */
export function* patchRows(bytes: Uint8Array, prefix: string, what: string, edits: RowEdits, notes: PatchNotes): Generator<string> {
  const existing = existingRows(bytes, prefix, what);
  const missing = [...new Set([...edits.cells.keys(), ...(edits.requiredRows ?? [])])]
    .filter((row) => !existing.has(row))
    .sort((a, b) => a - b);
  const orphans = new Map<string, SharedMaster>();
  const state = { lastRow: -1 };
  const fresh = (row: number): string => newRow(row, prefix, edits, notes);
  for (const text of rowWindows(bytes, prefix, what)) {
    const out: string[] = [];
    let copied = 0;
    let cells: RowCells | undefined;
    const copyTo = (place: number): void => {
      out.push(text.slice(copied, place));
      copied = place;
    };
    scanRows(
      text,
      prefix,
      {
        row(place) {
          if ((missing[0] ?? Infinity) < place.row) copyTo(place.start);
          while ((missing[0] ?? Infinity) < place.row) out.push(fresh(missing.shift() as number));
          const rowEdits = edits.cells.get(place.row);
          cells = rowEdits || orphans.size ? new RowCells(place.row, rowEdits ?? new Map(), prefix, edits, notes, orphans) : undefined;
          return cells !== undefined;
        },
        cell(place, whole) {
          cells?.visit(place, whole);
        },
        rowEnd(place) {
          const tag = text.slice(place.start, place.openEnd);
          const attributes = edits.rowAttributes?.(place.row, tag);
          if (!cells && !attributes) return;
          copyTo(place.start);
          out.push(...rebuiltRow(text, place, prefix, cells, attributes, tag));
          copied = place.end;
        },
      },
      state,
    );
    copyTo(text.length);
    yield out.join("");
  }
  if (missing.length) yield missing.map(fresh).join("");
}

function* rebuiltRow(
  text: string,
  place: RowPlace,
  prefix: string,
  cells: RowCells | undefined,
  attributes: Readonly<Record<string, string | undefined>> | undefined,
  tag: string,
): Generator<string> {
  const rowStyle = Number((attributeOf(tag, "customFormat") && attributeOf(tag, "s")) ?? 0);
  const changes = cells?.finish(rowStyle) ?? { pieces: [], columns: [] };
  let opening = attributes ? withAttributes(tag, attributes) : tag;
  opening = withSpans(opening, changes.columns);
  if (changes.pieces.length === 0) {
    yield opening;
    yield text.slice(place.openEnd, place.end);
    return;
  }
  yield place.selfClosing ? `${opening.slice(0, openingEnd(opening))}>` : opening;
  let at = place.openEnd;
  for (const piece of changes.pieces) {
    const start = piece.at < 0 ? place.closeStart : piece.at;
    yield text.slice(at, start);
    yield piece.xml;
    at = piece.at < 0 ? place.closeStart : piece.end;
  }
  yield place.selfClosing ? `</${prefix}row>` : text.slice(at, place.end);
}

/** The edits of one row, collected while its cells are scanned. `at` -1 means before the row's end. */
class RowCells {
  private readonly pieces: { at: number; end: number; xml: (rowStyle: number) => string; column: number }[] = [];
  private readonly waiting: number[];

  constructor(
    private readonly row: number,
    private readonly requested: ReadonlyMap<number, CellEdit>,
    private readonly prefix: string,
    private readonly edits: RowEdits,
    private readonly notes: PatchNotes,
    private readonly orphans: Map<string, SharedMaster>,
  ) {
    this.waiting = [...requested.keys()].sort((a, b) => a - b);
  }

  visit(place: CellPlace, text: string): void {
    while ((this.waiting[0] ?? Infinity) < place.column) this.addNew(this.waiting.shift() as number, place.start);
    const edit = this.requested.get(place.column);
    const raw = edit?.content || this.orphans.size ? readContent(place, text, this.prefix, []).formula : undefined;
    if (edit) {
      if (this.waiting[0] === place.column) this.waiting.shift();
      this.replace({ ...place }, text, edit, raw);
    } else if (raw?.kind === "shared" && raw.text === "") {
      const master = this.orphans.get(raw.group ?? "");
      if (master) this.detach({ ...place }, text, master);
    }
  }

  private replace(place: CellPlace, text: string, edit: CellEdit, raw: ReturnType<typeof readContent>["formula"]): void {
    const style = edit.style ? edit.style(place.style) : place.style;
    if (!edit.content) {
      if (style === place.style) return;
      const tag = text.slice(place.start, place.openEnd);
      this.push(place.start, place.openEnd, withAttributes(tag, { s: style > 0 ? String(style) : undefined }), place.column);
      return;
    }
    if (raw?.kind === "shared" && raw.text !== "")
      this.orphans.set(raw.group ?? "", { row: place.row, column: place.column, shift: compileShared(raw.text) });
    if (raw && !edit.content.fileFormula) this.notes.lostFormulas.add(cellKey(place.row, place.column));
    if (edit.content.fileFormula) this.notes.gainedFormulas = true;
    const empty = edit.content.value === null && !edit.content.fileFormula && style === 0;
    this.push(place.start, place.end, empty ? "" : cellXml(place.row, place.column, style, edit.content, this.prefix), place.column);
  }

  /** A cell whose formula was defined by a cell that has just been replaced gets a formula of its own. */
  private detach(place: CellPlace, text: string, master: SharedMaster): void {
    const formula = escapeText(master.shift(place.row - master.row, place.column - master.column));
    const inner = text.slice(place.openEnd, place.closeStart);
    const pattern = new RegExp(`<${this.prefix}f[^<>]*?(?:/>|>(?:(?!<${this.prefix}f[\\s>])[\\s\\S])*?</${this.prefix}f\\s*>)`);
    const xml = inner.replace(pattern, () => `<${this.prefix}f>${formula}</${this.prefix}f>`);
    this.push(place.openEnd, place.closeStart, xml, place.column);
  }

  private addNew(column: number, at: number): void {
    const edit = this.requested.get(column) as CellEdit;
    this.pieces.push({
      at,
      end: at,
      column,
      xml: (rowStyle) => newCell(this.row, column, edit, rowStyle || this.edits.columnStyle(column), this.prefix, this.notes),
    });
  }

  private push(at: number, end: number, xml: string, column: number): void {
    this.pieces.push({ at, end, column, xml: () => xml });
  }

  finish(rowStyle: number): { pieces: { at: number; end: number; xml: string }[]; columns: number[] } {
    for (const column of this.waiting.splice(0)) this.addNew(column, -1);
    const pieces = this.pieces.map((piece) => ({ at: piece.at, end: piece.end, xml: piece.xml(rowStyle) }));
    return {
      pieces: pieces.filter((piece) => piece.at !== piece.end || piece.xml !== ""),
      columns: this.pieces.map((piece) => piece.column),
    };
  }
}

function newCell(row: number, column: number, edit: CellEdit, inherited: number, prefix: string, notes: PatchNotes): string {
  const style = edit.style ? edit.style(inherited) : inherited;
  const content = edit.content ?? { value: null };
  if (content.fileFormula) notes.gainedFormulas = true;
  if (content.value === null && !content.fileFormula && style === 0) return "";
  return cellXml(row, column, style, content, prefix);
}

function newRow(row: number, prefix: string, edits: RowEdits, notes: PatchNotes): string {
  const attributes = edits.rowAttributes?.(row, undefined);
  const cells = [...(edits.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
  const xml = cells.map(([column, edit]) => newCell(row, column, edit, edits.columnStyle(column), prefix, notes)).join("");
  if (xml === "" && !attributes) return "";
  return `${withAttributes(`<${prefix}row r="${row + 1}">`, attributes ?? {})}${xml}</${prefix}row>`;
}

function existingRows(bytes: Uint8Array, prefix: string, what: string): Set<number> {
  const rows = new Set<number>();
  const state = { lastRow: -1 };
  for (const text of rowWindows(bytes, prefix, what)) {
    scanRows(
      text,
      prefix,
      {
        row: (place) => {
          rows.add(place.row);
          return false;
        },
        cell: () => undefined,
      },
      state,
    );
  }
  return rows;
}

/** Sets or (undefined) removes attributes in an opening tag. */
export function withAttributes(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const text = value === undefined ? "" : ` ${name}="${value}"`;
    if (pattern.test(result)) result = result.replace(pattern, text);
    else if (text) result = result.slice(0, openingEnd(result)) + text + result.slice(openingEnd(result)).trim();
  }
  return result;
}

/** `spans` is a hint of first and last column; it must not be narrower than the row. */
function withSpans(tag: string, columns: readonly number[]): string {
  const spans = /^(\d+):(\d+)$/.exec(decodeEntities(attributeOf(tag, "spans") ?? ""));
  if (!spans || columns.length === 0) return tag;
  const from = columns.reduce((least, column) => Math.min(least, column + 1), Number(spans[1]));
  const to = columns.reduce((most, column) => Math.max(most, column + 1), Number(spans[2]));
  return withAttributes(tag, { spans: `${from}:${to}` });
}
