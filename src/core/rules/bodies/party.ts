import type { CellValue } from "../../model/cell";
import { cprDate } from "../../identifiers/cpr";
import { isCvr } from "../../identifiers/cvr";
import { isDigitCode, isDigits } from "../../identifiers/digits";
import { isPNumber } from "../../identifiers/p-number";
import { isLetterCode } from "../../text/signs";

/** The state of a party cell: valid, or why not. */
export type PartyState = "sound" | "zeroLost" | "cpr" | "cvr" | "number";

/** KOMBIT's ways of writing a party as a URN; the rest is evaluated as if it were alone. */
const URN = /^urn:oio:(?:cpr-nr|cvr-nr|pnr|us:personid|udk:borgerid|us:borgerid):/i;

/**
 * Judges the primary party of a case: CPR or P-number (10 digits), CVR (8), PersonID (7), BorgerID (12), or a full name,
 * which is any text with a letter. The cell is neither blank nor an Excel error.
 */
export function judgeParty(value: CellValue): PartyState {
  const text = typeof value === "string" ? value : String(value);
  if (cprDate(text) !== 0) return "sound";
  // Company numbers and names are the many that are left; neither needs a pattern to be tried.
  const isPlain = isDigits(text);
  if (!isPlain && !startsLikeUrn(text) && hasLetter(text)) return "sound";
  const digits = isPlain ? text : text.replace(URN, "").replace(/\s/g, "");
  if (!isPlain && (cprDate(digits) !== 0 || hasLetter(digits))) return "sound";
  const plain = digits.length === 11 && digits.charCodeAt(6) === 45 ? digits.slice(0, 6) + digits.slice(7) : digits;
  if (!isDigits(plain)) return "number";
  switch (plain.length) {
    case 7:
    case 12:
      return "sound";
    case 8:
      return isCvr(plain) ? "sound" : "cvr";
    case 9:
      return cprDate(`0${plain}`) !== 0 ? "zeroLost" : "number";
    case 10:
      // A hyphen after the sixth digit is written in CPR numbers alone.
      return plain === digits && isPNumber(plain) ? "sound" : "cpr";
    default:
      return "number";
  }
}

function startsLikeUrn(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 117 /* u */ || code === 85; /* U */
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isDigitCode(code) && isLetterCode(code)) return true;
  }
  return false;
}
