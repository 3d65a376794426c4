/** True when the text is nothing but digits 0-9 and not empty. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isDigitCode(text.charCodeAt(i))) return false;
  return text.length > 0;
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The sum of digits × weights, from the left. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * weights[i]!;
  return sum;
}
