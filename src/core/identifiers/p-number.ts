import { isDigits } from "./digits";

/**
 * True for a number that can be a production unit's: 10 digits, beginning with 10, as every P-number that has been given
 * out. It has no check digit, so a run of digits that is a P-number can't be told from one that merely looks like it.
 */
export function isPNumber(digits: string): boolean {
  return digits.length === 10 && digits.startsWith("10") && isDigits(digits);
}
