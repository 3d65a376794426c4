import { MAX_COLUMNS } from "../../src/core/model/address";
import { parseRect } from "../formula/ref";
import { TextPatch } from "../xml/patch";
import { attr, childrenOf, parseXml } from "../xml/tree";

/**
 * Takes cells out of the calculation chain: a chain that names a cell without formula makes Excel "repair" the file. New
 * formulas need not be in it. Gives undefined when nothing is left, as an empty chain is not allowed either.
 */
export function withoutCells(text: string, gone: (sheetId: number, cell: number) => boolean): string | undefined {
  const root = parseXml(text, "calcChain");
  const patch = new TextPatch(text);
  let sheet = 0;
  let written = 0; // the sheet id a reader of the new text would hold here
  let left = 0;
  for (const cell of childrenOf(root, "c")) {
    const own = attr(cell, "i");
    if (own !== undefined) sheet = Number(own);
    const rect = parseRect(attr(cell, "r") ?? "");
    if (rect && gone(sheet, rect.row * MAX_COLUMNS + rect.column)) {
      patch.remove(cell);
      continue;
    }
    left++;
    if (own === undefined && written !== sheet) patch.setAttribute(cell, "i", String(sheet));
    written = sheet;
  }
  return left === 0 ? undefined : patch.apply();
}
