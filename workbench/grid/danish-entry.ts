/**
 * Reads typed input as Danish Excel does: `;` between arguments, decimal comma, day before month.
 * The engine itself reads everything as American, where `01-03-2022` would become the 3rd of January.
 */
export type Typed =
  | { readonly kind: "formula"; readonly formula: string }
  /** `pattern` is an Excel number format, given for dates. */
  | { readonly kind: "number"; readonly value: number; readonly pattern?: string }
  | { readonly kind: "text"; readonly text: string };

/** Null where Danish and American reading agree; the engine then reads it. */
export function readTyped(typed: string): Typed | null {
  if (typed.startsWith("=")) {
    const formula = toEngineFormula(typed);
    return formula === typed ? null : { kind: "formula", formula };
  }
  const text = typed.trim();
  return readDate(text) ?? readNumber(text) ?? readDotted(text);
}

/**
 * `=SUM(A1;1,5)` → `=SUM(A1,1.5)`. Only a formula that holds `;` between arguments counts as Danish, since
 * `=SUM(1,5)` means one thing in each country; then a comma between digits is a decimal comma. Texts in quotes,
 * quoted sheet names and array constants in braces are left as they stand.
 */
export function toEngineFormula(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?)/);
  // split returns the captured (protected) parts at every second index.
  const danish = parts.some((part, index) => index % 2 === 0 && part.includes(";"));
  if (!danish) return formula;
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/(\d),(?=\d)/g, "$1.").replace(/;/g, ","))).join("");
}

const DATE = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;

function readDate(text: string): Typed | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const utc = new Date(Date.UTC(year, month - 1, day));
  const real = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  // 31-02-2022 is no date: Excel leaves it as text, and so the rules find it. Before 1 March 1900 Excel's count is off.
  if (!real || year < 1901) return { kind: "text", text };
  return { kind: "number", value: utc.getTime() / 86_400_000 + 25_569, pattern: "dd-mm-yyyy" };
}

const GROUPED = /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const DECIMAL = /^[-+]?\d+,\d+$/;

function readNumber(text: string): Typed | null {
  if (!GROUPED.test(text) && !DECIMAL.test(text)) return null;
  return { kind: "number", value: Number(text.replace(/\./g, "").replace(",", ".")) };
}

/** `27.35` and `32.24.48` (KLE numbers) are no Danish numbers and no dates. */
function readDotted(text: string): Typed | null {
  return /^\d+(\.\d+)+$/.test(text) ? { kind: "text", text } : null;
}
