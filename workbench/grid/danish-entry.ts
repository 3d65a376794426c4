/**
 * Reads typed input as Danish Excel does: `;` between arguments, decimal comma, day before month.
 * The engine itself reads everything as American, where `01-03-2022` would become the 3rd of January.
 */
import { danishName, englishName } from "./danish-functions";

export type Typed =
  | { readonly kind: "formula"; readonly formula: string }
  /** `pattern` is an Excel number format, given for dates. */
  | { readonly kind: "number"; readonly value: number; readonly pattern?: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "text"; readonly text: string };

/** Null where Danish and American reading agree; the engine then reads it. */
export function readTyped(typed: string): Typed | null {
  if (typed.startsWith("=")) {
    const formula = toEngineFormula(typed);
    return formula === typed ? null : { kind: "formula", formula };
  }
  const text = typed.trim();
  if (/^(sand|falsk)$/i.test(text)) return { kind: "truth", value: text.toLowerCase() === "sand" };
  return readDate(text) ?? readNumber(text) ?? readDotted(text);
}

/** Texts in quotes, quoted sheet names, names of columns in brackets and array constants in braces: left as they stand. */
const PROTECTED = /("(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^[\]]*\]|\{[^}]*\}?)/;
/** A word, and the bracket that makes it a function's name. */
const WORD = /(?<![\p{L}\d_.!$])(\p{L}[\p{L}\d_.]*)(\s*\()?/gu;
/** `TIME` is what Danish Excel calls HOUR; English Excel's has three arguments. */
const ONE_ARGUMENT = /^(?:[^(),;]|\([^()]*\))*\)/;

/**
 * `=HVIS(A1>1,5;SAND;"nej")` → `=IF(A1>1.5,TRUE,"nej")`. A formula is Danish that holds `;` between arguments or a Danish name, or has no
 * arguments at all; then a comma between digits is a decimal comma. `=SUM(1,5)` means one thing in each country and is left as it is.
 */
export function toEngineFormula(formula: string): string {
  const named = inParts(formula, (part) => withNames(part, (name, isFunction, rest) => englishOf(name, isFunction, rest)));
  const bare = formula.split(PROTECTED).filter((_, index) => index % 2 === 0);
  const danish = named !== formula || bare.some((part) => part.includes(";")) || !bare.some((part) => part.includes("("));
  if (!danish) return formula;
  return inParts(named, (part) => part.replace(/(\d),(?=\d)/g, "$1.").replace(/;/g, ","));
}

/** The other way, for the cell being edited and the formula bar. What would not be read back as the same formula stays as it is. */
export function toDanishFormula(formula: string): string {
  const named = inParts(formula, (part) => withNames(part, danishName));
  const separated = inParts(named, (part) => part.replace(/,/g, ";"));
  const whole = inParts(separated, (part) => part.replace(/(\d)\.(?=\d)/g, "$1,"));
  return [whole, separated].find((text) => toEngineFormula(text) === formula) ?? formula;
}

function englishOf(name: string, isFunction: boolean, rest: string): string | undefined {
  if (isFunction && name.toUpperCase() === "TIME" && !ONE_ARGUMENT.test(rest)) return undefined;
  return englishName(name, isFunction);
}

/** split returns the captured (protected) parts at every second index. */
function inParts(formula: string, change: (part: string) => string): string {
  return formula
    .split(PROTECTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

function withNames(part: string, translate: (name: string, isFunction: boolean, rest: string) => string | undefined): string {
  return part.replace(WORD, (all: string, name: string, bracket: string | undefined, at: number) => {
    const translated = translate(name, bracket !== undefined, part.slice(at + all.length));
    return translated === undefined ? all : `${translated}${bracket ?? ""}`;
  });
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
