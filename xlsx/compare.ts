import { cellAddress, cellKey, columnOfKey, rowOfKey } from "./address";
import { unpack, type ArchiveEntry } from "./container/archive";
import { Package } from "./container/package";
import { partKey } from "./container/part-path";
import type { Cell } from "./model/cell";
import { openWorkbook, type OpenedWorkbook, type SheetSource } from "./open";
import { emptyStyleSheet } from "./parts/empty-styles";
import { readStyles } from "./parts/styles";
import { scanRows } from "./sheet/scan";
import { frameTree, rowWindows, splitSheet } from "./sheet/sheet-text";
import { openingEnd } from "./xml/opening-end";
import { attr, numberAttr, parseXml } from "./xml/tree";

/** Two packages side by side. Paths as the first (for added parts the second) spells them. */
export interface PackageComparison {
  /** True when the files are the same bytes throughout. */
  readonly identical: boolean;
  readonly unchanged: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** True when the parts of the first come in the same order in the second. */
  readonly sameOrder: boolean;
  /** By path, for worksheets among `changed`. */
  readonly sheets: Readonly<Record<string, SheetComparison>>;
}

interface SheetComparison {
  readonly cells: readonly CellDifference[];
  /** Row tags (height, hidden, spans …) that differ, zero-based; new rows included. */
  readonly rows: readonly number[];
  /** Names of the sheet's other elements that differ, e.g. `conditionalFormatting`. */
  readonly elements: readonly string[];
}

interface CellDifference {
  readonly address: string;
  /** `form`: written differently, but the same value, formula and format. */
  readonly what: readonly ("value" | "formula" | "style" | "form")[];
}

export function comparePackages(before: Uint8Array, after: Uint8Array): PackageComparison {
  const a = new Package(before);
  const b = new Package(after);
  const pathsA = a.entries.map((entry) => entry.name);
  const common = pathsA.filter((path) => b.has(path));
  const same = (path: string): boolean => sameContent(a.entry(path) as ArchiveEntry, b.entry(path) as ArchiveEntry);
  const changed = common.filter((path) => !same(path));
  const order = b.entries.map((entry) => partKey(entry.name)).filter((key) => a.has(key));
  const sheets = changed.length ? compareSheets(before, after, changed) : {};
  return {
    identical: before.length === after.length && before.every((byte, i) => byte === after[i]),
    unchanged: common.filter((path) => !changed.includes(path)),
    changed,
    added: b.entries.map((entry) => entry.name).filter((path) => !a.has(path)),
    removed: pathsA.filter((path) => !b.has(path)),
    sameOrder: order.join("\n") === common.map(partKey).join("\n"),
    sheets,
  };
}

function sameContent(a: ArchiveEntry, b: ArchiveEntry): boolean {
  if (a.crc !== b.crc || a.size !== b.size) return false;
  const [x, y] = [unpack(a), unpack(b)];
  return x.every((byte, i) => byte === y[i]);
}

function compareSheets(before: Uint8Array, after: Uint8Array, changed: readonly string[]): Record<string, SheetComparison> {
  const a = openWorkbook(before);
  const b = openWorkbook(after);
  const result: Record<string, SheetComparison> = {};
  for (const source of a.file.sheets) {
    const path = changed.find((name) => partKey(name) === partKey(source.path));
    const other = b.file.sheets.find((sheet) => partKey(sheet.path) === partKey(source.path));
    if (path && other) result[path] = compareSheet(a, source, b, other);
  }
  return result;
}

interface RawSheet {
  readonly cells: Map<number, { readonly xml: string; readonly style: number }>;
  readonly rows: Map<number, string>;
  readonly elements: Map<string, string>;
}

function rawSheet(workbook: OpenedWorkbook, source: SheetSource): RawSheet {
  const split = splitSheet(workbook.file.pack.bytes(source.path), source.path);
  const { root } = frameTree(split.frame, source.path);
  const elements = new Map<string, string>();
  elements.set("#root", split.frame.slice(root.start, root.openEnd));
  for (const child of root.children) {
    if (child.local !== "sheetData")
      elements.set(child.local, (elements.get(child.local) ?? "") + split.frame.slice(child.start, child.end));
  }
  const cells: RawSheet["cells"] = new Map();
  const rows: RawSheet["rows"] = new Map();
  const state = { lastRow: -1 };
  for (const text of rowWindows(split.rows, split.prefix, source.path)) {
    scanRows(
      text,
      split.prefix,
      {
        row(place) {
          const tag = text.slice(place.start, place.openEnd);
          rows.set(place.row, tag.slice(0, openingEnd(tag)));
          return true;
        },
        cell(place) {
          cells.set(cellKey(place.row, place.column), { xml: text.slice(place.start, place.end), style: place.style });
        },
      },
      state,
    );
  }
  return { cells, rows, elements };
}

function compareSheet(a: OpenedWorkbook, sourceA: SheetSource, b: OpenedWorkbook, sourceB: SheetSource): SheetComparison {
  const rawA = rawSheet(a, sourceA);
  const rawB = rawSheet(b, sourceB);
  const styleA = styleTexts(a);
  const styleB = styleTexts(b);
  const cellsOf = (book: OpenedWorkbook, { id }: SheetSource): ((key: number) => Cell | undefined) => {
    const cells = book.workbook.sheets.find((sheet) => sheet.id === id)?.cells;
    return (key) => cells?.cell(rowOfKey(key), columnOfKey(key));
  };
  const [cellOfA, cellOfB] = [cellsOf(a, sourceA), cellsOf(b, sourceB)];
  const cells: CellDifference[] = [];
  for (const key of [...new Set([...rawA.cells.keys(), ...rawB.cells.keys()])].sort((x, y) => x - y)) {
    const [x, y] = [rawA.cells.get(key), rawB.cells.get(key)];
    const sameStyle = styleA(x?.style ?? 0) === styleB(y?.style ?? 0);
    const [cellA, cellB] = [cellOfA(key), cellOfB(key)];
    if (x?.xml === y?.xml && sameStyle && sameValue(cellA, cellB)) continue;
    const what: CellDifference["what"][number][] = [];
    if (!sameValue(cellA, cellB)) what.push("value");
    if (cellA?.formula !== cellB?.formula) what.push("formula");
    if (!sameStyle) what.push("style");
    cells.push({ address: cellAddress(rowOfKey(key), columnOfKey(key)), what: what.length ? what : ["form"] });
  }
  const rows = [...new Set([...rawA.rows.keys(), ...rawB.rows.keys()])].filter((row) => rawA.rows.get(row) !== rawB.rows.get(row));
  const elements = [...new Set([...rawA.elements.keys(), ...rawB.elements.keys()])].filter(
    (name) => rawA.elements.get(name) !== rawB.elements.get(name),
  );
  return { cells, rows, elements };
}

function sameValue(a: Cell | undefined, b: Cell | undefined): boolean {
  return (a?.value ?? "") === (b?.value ?? "");
}

/** A cell format as text, with everything it points to: equal texts mean equal formats, whatever their numbers. */
function styleTexts(book: OpenedWorkbook): (index: number) => string {
  const { styles: read, stylesPath, pack } = book.file;
  // Without formats of its own, a file has the default one.
  const isEmpty = stylesPath === undefined || read.xfs.length === 0;
  const source = isEmpty ? emptyStyleSheet("") : pack.text(stylesPath);
  const styles = isEmpty ? readStyles(parseXml(source, "default styles"), read.colors) : read;
  const known = new Map<number, string>();
  const text = (element: { start: number; end: number } | undefined): string => (element ? source.slice(element.start, element.end) : "");
  return (index) => {
    const cached = known.get(index);
    if (cached !== undefined) return cached;
    const xf = styles.xfs[index];
    const format = xf && numberAttr(xf, "numFmtId");
    const rest = xf?.attributes
      .filter((a) => !["fontId", "fillId", "borderId", "numFmtId"].includes(a.name))
      .map((a) => `${a.name}=${a.value}`)
      .join(" ");
    const description = xf
      ? [
          text(styles.fonts[numberAttr(xf, "fontId") ?? 0]),
          text(styles.fills[numberAttr(xf, "fillId") ?? 0]),
          text(styles.borders[numberAttr(xf, "borderId") ?? 0]),
          styles.formats.get(format ?? 0) ?? String(format),
          rest,
          ...xf.children.map(text),
          attr(xf, "xfId"),
        ].join("\n")
      : "";
    known.set(index, description);
    return description;
  };
}
