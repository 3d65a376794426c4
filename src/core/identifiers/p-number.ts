import { isDigits } from "./digits";

/**
 * True for a number that can be a production unit's: 10 digits, beginning with 10, as every P-number issued so far. It has no check digit,
 * so any 10 digits that begin with 10 pass.
 */
export function isPNumber(digits: string): boolean {
  return digits.length === 10 && digits.startsWith("10") && isDigits(digits);
}
