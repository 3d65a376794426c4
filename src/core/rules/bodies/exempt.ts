import type { CellValue } from "../../model/cell";
import { isBlank, isErrorValue } from "../../model/cell";
import { foldText } from "../../text/fold";

/** Yes and no, which extracts write where KOMBIT's field holds a legal basis. */
const YES = new Set(["ja", "j", "yes", "true", "sand", "1"]);
const NO = new Set(["nej", "n", "no", "false", "falsk", "0", ""]);

/**
 * What "Undtaget offentlighed" says of a case: `basis` a legal basis, `yes` exempt without saying by which law, `no` that it is
 * not, `blank` nothing, which KOMBIT reads as not exempt. Undefined for an Excel error.
 */
export function exemption(value: CellValue): "basis" | "yes" | "no" | "blank" | undefined {
  if (isBlank(value)) return "blank";
  if (isErrorValue(value)) return undefined;
  const folded = foldText(String(value));
  if (YES.has(folded)) return "yes";
  return NO.has(folded) ? "no" : "basis";
}

/** True where the case is exempt from public access. */
export function isExempt(value: CellValue): boolean {
  const found = exemption(value);
  return found === "basis" || found === "yes";
}
