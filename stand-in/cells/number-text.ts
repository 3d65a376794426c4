import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../src/core/model/cell";

/** A value as Excel shows it with Danish regional settings. */
export function displayText(value: CellValue, format: string): string {
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  if (typeof value === "string") return value;
  if (format === "@" || format === "General") return general(value);
  try {
    return numfmt.format(danish(format), value, { locale: "da-DK" });
  } catch {
    // Excel shows ##### for what a format can't show, e.g. a negative date.
    return "########";
  }
}

/** Eleven digits, decimal comma; as `General` shows a number. */
function general(value: number): string {
  return numfmt.format("General", value, { locale: "da-DK" });
}

/** Excel's built-in short date (`m/d/yyyy`, number 14) follows the regional settings: dd-mm-åååå in Danish. */
function danish(format: string): string {
  return format === "m/d/yyyy" ? "dd-mm-yyyy" : format;
}
