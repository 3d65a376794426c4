import { cellAddress } from "../address";
import type { CellValue } from "../model/cell";
import { cutText, escapeText, escapeXString } from "../xml/escape";

/** A cell's content as it is written. */
export interface CellContent {
  readonly value: CellValue | null;
  /** Without `=`, functions named as in files (`formula/file-names.ts`). */
  readonly fileFormula?: string;
}

const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);
/** Newer errors are not allowed in `t="e"`; Excel itself writes #VALUE! for readers that don't know them. */
const NEWER_ERRORS = /^#(SPILL|CALC|BUSY|CONNECT|BLOCKED|UNKNOWN|FIELD|EXTERNAL|TIMEOUT|PYTHON)!$/;

/**
 * One `<c>` element. Text is written in the cell (`inlineStr`): the shared strings stay untouched and no index can be
 * wrong; Excel moves it to the shared strings when it saves. `prefix` is the sheet's namespace prefix with colon.
 */
export function cellXml(row: number, column: number, style: number, content: CellContent, prefix = ""): string {
  const p = prefix;
  const open = `<${p}c r="${cellAddress(row, column)}"${style > 0 ? ` s="${style}"` : ""}`;
  const { value } = content;
  const formula =
    content.fileFormula && content.fileFormula.length <= MOST_FORMULA ? `<${p}f>${escapeText(content.fileFormula)}</${p}f>` : "";
  if (value === null || (value === "" && !formula)) return formula ? `${open}>${formula}</${p}c>` : `${open}/>`;
  if (typeof value === "boolean") return `${open} t="b">${formula}<${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return `${open} t="e">${formula}<${p}v>#NUM!</${p}v></${p}c>`;
    return `${open}>${formula}<${p}v>${value}</${p}v></${p}c>`;
  }
  if (ERRORS.has(value)) return `${open} t="e">${formula}<${p}v>${value}</${p}v></${p}c>`;
  if (formula) {
    if (NEWER_ERRORS.test(value)) return `${open} t="e">${formula}<${p}v>#VALUE!</${p}v></${p}c>`;
    return `${open} t="str">${formula}<${p}v>${escapeXString(cutText(value, MOST_TEXT))}</${p}v></${p}c>`;
  }
  return `${open} t="inlineStr"><${p}is>${textXml(value, p)}</${p}is></${p}c>`;
}

/** Excel's limit for the text of a cell. */
const MOST_TEXT = 32_767;
/** Excel's limit for a formula; a longer one is written as its value. */
const MOST_FORMULA = 8192;

/** A `<t>` element; white space at the ends needs saying so. */
function textXml(text: string, prefix = ""): string {
  const space = text !== text.trim() || /[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeXString(cutText(text, MOST_TEXT))}</${prefix}t>`;
}
