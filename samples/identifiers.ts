import type { Random } from "./random";

/**
 * A CPR number that is formally right (date, century, modulus 11) and obviously of no living person, who would have been born
 * 1858-1899. The central register began in 1968, and the oldest Dane ever reached 115.
 */
export function syntheticCpr(random: Random): string {
  for (;;) {
    const year = random.integer(58, 99);
    const month = random.integer(1, 12);
    const day = random.integer(1, 28);
    // With years 58-99 a seventh digit of 5-8 means the nineteenth century.
    const digits = `${two(day)}${two(month)}${two(year)}${random.integer(5, 8)}${random.integer(0, 9)}${random.integer(0, 9)}`;
    const rest = weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    if (rest !== 1) return digits + String(rest === 0 ? 0 : 11 - rest);
  }
}

/**
 * A CVR number with a right check digit that no company has: numbers from 90,000,000 up have not been issued
 * (the register gives them out in rising order and has reached the forties).
 */
export function syntheticCvr(random: Random): string {
  for (;;) {
    const digits = `9${String(random.integer(0, 999_999)).padStart(6, "0")}`;
    const rest = weightedSum(digits, [2, 7, 6, 5, 4, 3, 2]) % 11;
    if (rest !== 1) return digits + String(rest === 0 ? 0 : 11 - rest);
  }
}

function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
