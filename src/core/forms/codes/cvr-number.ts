import { cvrOf } from "../../identifiers/cvr";
import { foldForm } from "../fold-form";

/** Before the digits: `DK26911745`, `CVR-nr. 26911745`, `SE: 26911745`. */
const NAMED = /^(?:dk|cvr|se|moms|vat)(?:[ -]?n(?:umme)?r)?[.:]*[ -]*(?=\d)/i;

/** The Danish company number that a plain text means, however it is written; undefined where its check digit does not fit. */
export function cvrNumberOf(plainText: string): string | undefined {
  return cvrOf(plainText.replace(NAMED, "").replace(/[.-]/g, ""));
}

/** A VAT number of another country, e.g. `DE123456789`, `SE556123456701`, `GB 123 4567 89`. */
const FOREIGN = /^(?!dk)[a-z]{2}[ -]?(?=(?:[^\d]*\d){5})[a-z\d][a-z\d .-]{5,15}$/i;

export function isForeignNumber(plainText: string): boolean {
  return FOREIGN.test(plainText);
}

const FOREIGN_WORDS: ReadonlySet<string> = new Set([
  "udenlandsk",
  "udenlandsk firma",
  "udenlandsk leverandør",
  "udlandet",
  "udland",
  "ikke dansk",
  "ikke danske",
  "foreign",
  "intet cvr",
  "ingen cvr",
  "har ikke cvr",
]);

/** Words for a supplier without a Danish number: there is none to write. */
export function isForeignWord(plainText: string): boolean {
  return FOREIGN_WORDS.has(foldForm(plainText).replace(/[.:]$/, ""));
}
