import { cellKey, parseRect } from "../address";
import { TextPatch } from "../xml/patch";
import { attr, childrenOf, parseXml } from "../xml/tree";

/**
 * Removes cells from the calculation chain: Excel "repairs" a file with a chain that names a cell without formula. New
 * formulas need not be in it. Undefined when nothing is left, as an empty chain is not allowed either.
 */
export function withoutCells(text: string, isRemoved: (sheetId: number, cell: number) => boolean): string | undefined {
  const root = parseXml(text, "calcChain");
  const patch = new TextPatch(text);
  let sheet = 0;
  let written = 0; // the sheet id that a reader of the new text has at this point
  let left = 0;
  for (const cell of childrenOf(root, "c")) {
    const stated = attr(cell, "i");
    if (stated !== undefined) sheet = Number(stated);
    const rect = parseRect(attr(cell, "r") ?? "");
    if (rect && isRemoved(sheet, cellKey(rect.row, rect.column))) {
      patch.remove(cell);
      continue;
    }
    left++;
    if (stated === undefined && written !== sheet) patch.setAttribute(cell, "i", String(sheet));
    written = sheet;
  }
  return left === 0 ? undefined : patch.apply();
}
