import type { IRange } from "@univerjs/core";
import { rectAddress } from "../../src/core/model/address";
import { parseRect } from "../formula/ref";
import { attr, childrenOf, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

export function readMerges(sheet: XmlElement): IRange[] {
  const list = sheet.children.find((c) => c.local === "mergeCells");
  return childrenOf(list, "mergeCell").flatMap((element) => {
    const rect = parseRect(attr(element, "ref") ?? "");
    return rect
      ? [
          {
            startRow: rect.row,
            startColumn: rect.column,
            endRow: rect.row + rect.rowCount - 1,
            endColumn: rect.column + rect.columnCount - 1,
          },
        ]
      : [];
  });
}

export function writeMerges(frame: SheetFrame, merges: readonly IRange[]): void {
  const p = frame.prefix;
  const refs = merges.map((m) =>
    rectAddress({
      row: m.startRow,
      column: m.startColumn,
      rowCount: m.endRow - m.startRow + 1,
      columnCount: m.endColumn - m.startColumn + 1,
    }),
  );
  const xml = refs.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join("");
  frame.put("mergeCells", refs.length ? `<${p}mergeCells count="${refs.length}">${xml}</${p}mergeCells>` : undefined);
}
