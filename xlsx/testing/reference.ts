import type { Package } from "../container/package";
import type { CellValue } from "../model/cell";
import { unescapeXString } from "../xml/escape";
import { attr, child, childrenOf, parseXml, type XmlElement } from "../xml/tree";

/**
 * The values of a sheet read the slow way: the part parsed whole, cell by cell. By `row/column`, from 0. Of an address that comes
 * twice the last value counts.
 */
export function referenceValues(pack: Package, workbook: string, path: string): Map<string, CellValue | undefined> {
  const strings = sharedStrings(pack, workbook);
  const values = new Map<string, CellValue | undefined>();
  let row = -1;
  for (const line of childrenOf(child(parseXml(pack.text(path), path), "sheetData"), "row")) {
    const number = Math.floor(Number(attr(line, "r") ?? ""));
    row = number > 0 ? number - 1 : row + 1;
    let column = -1;
    for (const cell of childrenOf(line, "c")) {
      column = columnOf(attr(cell, "r")) ?? column + 1;
      const value = valueOf(cell, strings);
      if (value !== undefined) values.set(`${row}/${column}`, value);
      // A second cell of the address may take the first one's value away.
      else if (values.has(`${row}/${column}`)) values.delete(`${row}/${column}`);
    }
  }
  return values;
}

function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Za-z]+/.exec(address ?? "")?.[0];
  return letters === undefined
    ? undefined
    : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: XmlElement, strings: readonly string[]): CellValue | undefined {
  const type = attr(cell, "t") ?? "";
  if (type === "inlineStr") return textOf(cell);
  const element = child(cell, "v");
  if (!element || element.selfClosing) return undefined;
  const { text } = element;
  if (type === "s") return strings[Number(text)] ?? "";
  if (type === "str") return unescapeXString(text);
  if (type === "e") return text.trim();
  if (type === "b") return /^\s*(?:1|true)\s*$/.test(text);
  if (text.trim() === "") return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

function sharedStrings(pack: Package, workbook: string): string[] {
  const part = pack.relationships(workbook).find((r) => r.type === "sharedStrings" && !r.external && pack.has(r.target));
  return part ? childrenOf(pack.tree(part.target), "si").map(textOf) : [];
}

/** All texts inside, in order, without phonetic hints. */
function textOf(element: XmlElement): string {
  return element.children
    .map((each) => (each.local === "t" ? unescapeXString(each.text) : each.local === "rPh" ? "" : textOf(each)))
    .join("");
}
