import type { CellValue } from "../model/cell";

// Whole part plain or in groups of three by . or blank; decimals after a comma; kr. before or after, `,-` for no øre.
const DANISH = /^(?:(?:kr\.?|dkk)\s*)?(-?)(\d+|\d{1,3}(?:[.\s\u00a0]\d{3})+)(?:,(\d+)|,-)?\s*(?:kr\.?|dkk)?$/i;

/**
 * Reads a cell as a number: a number as it is, or text as Danes write it (`1.250,50`, `1 250`, `kr. 1.250,-`).
 * Undefined for all else, also for `12.5`, which in Denmark is not a number.
 */
export function parseNumber(value: CellValue): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  const match = DANISH.exec(value.trim());
  if (match === null) return undefined;
  const [, sign, whole, decimals] = match;
  const number = Number(`${whole!.replace(/\D/g, "")}.${decimals ?? "0"}`);
  return sign === "-" ? -number : number;
}
