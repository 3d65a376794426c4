import type { Refusal, SheetRefusal } from "../../core/changes/change";
import { cellAddress } from "../../core/model/address";
import { formatMessage } from "../../core/text/format-message";
import type { Language } from "../../core/text/language";
import { SHEET_TEXTS, TEXTS } from "./refusals.text";

export function formatSheetRefusal({ reason, sheet, now = "" }: SheetRefusal, language: Language): string {
  return formatMessage(SHEET_TEXTS[reason][language], language, { sheet, now });
}

/** One sentence or two about one cell. */
export function formatRefusal({ reason, sheet, row, column }: Refusal, language: Language): string {
  return formatMessage(TEXTS[reason][language], language, { place: `${sheet} ${cellAddress(row, column)}` });
}
