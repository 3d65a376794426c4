import { isDigits, weightedSum } from "./digits";

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/** True for a Danish company number: 8 digits whose weighted sum (2 7 6 5 4 3 2 1) is divisible by 11. Source: Erhvervsstyrelsen. */
export function isCvr(digits: string): boolean {
  return digits.length === 8 && isDigits(digits) && digits !== "00000000" && weightedSum(digits, WEIGHTS) % 11 === 0;
}
