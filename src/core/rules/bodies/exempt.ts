import type { CellValue } from "../../model/cell";
import type { Columns } from "../../model/columns";
import { isBlank, isErrorValue } from "../../model/cell";
import { foldText } from "../../text/fold";

/** Yes and no, which extracts write where KOMBIT's field holds a legal basis. */
const YES = new Set(["ja", "j", "yes", "true", "sand", "1"]);
const NO = new Set(["nej", "n", "no", "false", "falsk", "0", ""]);

/**
 * What "Undtaget offentlighed" says of a case or document: `basis` a legal basis, `yes` exempt without saying by which law, `no` that it is
 * not, `blank` nothing, which KOMBIT reads as not exempt. Undefined for an Excel error.
 */
export function exemption(value: CellValue): "basis" | "yes" | "no" | "blank" | undefined {
  if (isBlank(value)) return "blank";
  if (isErrorValue(value)) return undefined;
  const folded = foldText(String(value));
  if (YES.has(folded)) return "yes";
  return NO.has(folded) ? "no" : "basis";
}

/** True where it is exempt from public access. */
function isExempt(value: CellValue): boolean {
  const found = exemption(value);
  return found === "basis" || found === "yes";
}

type Titles = Columns<"exemptBasis" | "alternativeTitle">;

/** Rows that are exempt from public access and have no alternative title. */
export function exemptWithoutTitle(columns: Titles, from: number, to: number, found: (row: number) => void): void {
  for (let row = from; row < to; row++) {
    const basis = columns.exemptBasis[row]!;
    if (basis !== "" && isBlank(columns.alternativeTitle[row]!) && isExempt(basis)) found(row);
  }
}

/** Rows that have an alternative title and are not exempt from public access. */
export function titleNotExempt(columns: Titles, from: number, to: number, found: (row: number) => void): void {
  for (let row = from; row < to; row++) {
    const title = columns.alternativeTitle[row]!;
    if (title === "" || isBlank(title) || isErrorValue(title)) continue;
    const basis = exemption(columns.exemptBasis[row]!);
    if (basis === "blank" || basis === "no") found(row);
  }
}
