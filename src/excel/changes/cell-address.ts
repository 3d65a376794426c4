import type { CellPlace } from "../../core/changes/change";
import { cellAddress, quoteSheetName } from "../../core/model/address";

export function addressOf({ sheet, row, column }: CellPlace): string {
  return `${quoteSheetName(sheet)}!${cellAddress(row, column)}`;
}
