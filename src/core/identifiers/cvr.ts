import type { CellValue } from "../model/cell";
import { isDigits, weightedSum } from "./digits";
import { plain } from "../text/signs";

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/** True for a Danish company number: 8 digits whose weighted sum (2 7 6 5 4 3 2 1) is divisible by 11. Source: Erhvervsstyrelsen. */
export function isCvr(digits: string): boolean {
  return digits.length === 8 && isDigits(digits) && digits !== "00000000" && weightedSum(digits, WEIGHTS) % 11 === 0;
}

/** The valid company number in a cell, as 8 digits; blanks and unseen signs between them are let pass. Undefined for anything else. */
export function cvrOf(value: CellValue): string | undefined {
  const digits = plain(String(value)).replace(/ /g, "");
  return isCvr(digits) ? digits : undefined;
}
