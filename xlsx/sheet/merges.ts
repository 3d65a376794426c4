import { parseRect, rectAddress, type Rect } from "../address";
import { attr, childrenOf, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

export function readMerges(sheet: XmlElement): Rect[] {
  const list = sheet.children.find((c) => c.local === "mergeCells");
  return childrenOf(list, "mergeCell").flatMap((element) => parseRect(attr(element, "ref") ?? "") ?? []);
}

export function writeMerges(frame: SheetFrame, merges: readonly Rect[]): void {
  const p = frame.prefix;
  const xml = merges.map((rect) => `<${p}mergeCell ref="${rectAddress(rect)}"/>`).join("");
  frame.put("mergeCells", merges.length ? `<${p}mergeCells count="${merges.length}">${xml}</${p}mergeCells>` : undefined);
}
