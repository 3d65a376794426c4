import { columnIndex, MAX_COLUMNS } from "../../xlsx/address";
import { tokenize, type Token } from "../../xlsx/formula/tokens";

/** A place that a formula names; a coordinate without `$` moves with the cell of a shared formula. */
export interface Reference {
  /** Lower case; null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly rows: readonly [Coordinate, Coordinate] | null;
  readonly columns: readonly [Coordinate, Coordinate] | null;
}

interface Coordinate {
  readonly index: number;
  readonly fixed: boolean;
}

export interface FormulaReferences {
  readonly references: readonly Reference[];
  /** Lower case. */
  readonly names: readonly string[];
  /** Lower case, also those of other workbooks. */
  readonly sheets: readonly string[];
  /** True: it may depend on any cell, as `INDIRECT` does. */
  readonly anywhere: boolean;
  /** True: its value changes without any cell being changed. */
  readonly volatile: boolean;
}

const ANYWHERE: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET"]);
const VOLATILE: ReadonlySet<string> = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/** What a formula depends on, as far as its text shows; rather too much than too little. */
export function formulaReferences(formula: string): FormulaReferences {
  const tokens = tokenize(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "space");
  const references: Reference[] = [];
  const names = new Set<string>();
  const sheets = new Set<string>();
  let anywhere = false;
  let volatile = false;
  let sheet: string | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind === "sheet") {
      sheet = sheetName(text);
      sheets.add(sheet);
      // `First:Last!` is several sheets.
      if (/^[^'[]*:/.test(text) || /^'[^[]*:/.test(text)) anywhere = true;
      continue;
    }
    if (kind === "reference" || kind === "rows" || kind === "columns") {
      const range = kind === "reference" && tokens[i + 1]?.text === ":" && tokens[i + 2]?.kind === "reference";
      if (kind === "reference" && columnIndex(text.replace(/[$\d]/g, "")) >= MAX_COLUMNS) names.add(text.toLowerCase());
      references.push(reference(sheet, kind, range ? `${text}:${(tokens[i + 2] as Token).text}` : text));
      if (range) i += 2;
    } else if (kind === "name") names.add(text.toLowerCase());
    else if (kind === "function") {
      const name = text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|@)+/, "");
      if (ANYWHERE.has(name)) anywhere = true;
      if (VOLATILE.has(name)) volatile = true;
      names.add(text.toLowerCase());
    } else if (kind === "bracket" || (kind === "operator" && text === ":")) anywhere = true;
    sheet = null;
  }
  return { references, names: [...names], sheets: [...sheets], anywhere, volatile };
}

function sheetName(text: string): string {
  const bare = text.slice(0, -1);
  return (bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare).toLowerCase();
}

function reference(sheet: string | null, kind: "reference" | "rows" | "columns", text: string): Reference {
  const [first = "", last = first] = text.split(":");
  if (kind === "rows") return { sheet, rows: ordered(row(first), row(last)), columns: null };
  if (kind === "columns") return { sheet, rows: null, columns: ordered(column(first), column(last)) };
  const [[c1, r1], [c2, r2]] = [split(first), split(last)];
  return { sheet, rows: ordered(row(r1), row(r2)), columns: ordered(column(c1), column(c2)) };
}

function split(cell: string): [string, string] {
  const at = cell.search(/\$?\d/);
  return [cell.slice(0, at), cell.slice(at)];
}

function row(text: string): Coordinate {
  return { index: Number(text.replace("$", "")) - 1, fixed: text.startsWith("$") };
}

function column(text: string): Coordinate {
  return { index: columnIndex(text.replace("$", "")), fixed: text.startsWith("$") };
}

function ordered(a: Coordinate, b: Coordinate): readonly [Coordinate, Coordinate] {
  return a.index <= b.index ? [a, b] : [b, a];
}
