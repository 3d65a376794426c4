import type { Localized } from "../../core/text/language";

/** The step of a use case that makes one sheet. @param sheets its name. */
export function sheetTitle(sheets: readonly string[]): Localized {
  return { da: `Lav arket ”${sheets.join(", ")}”`, en: `Make the sheet ”${sheets.join(", ")}”` };
}
