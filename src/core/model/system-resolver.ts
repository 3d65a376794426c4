import { foldText } from "../text/fold";
import type { CellValue, Column } from "./cell";
import { isBlank, isErrorValue } from "./cell";
import { INFRASTRUCTURE, KMD_SAG_NAMES } from "./components";

/** What the name of an interface's end stands for. `row` is the data row in the systems register, where it has one. */
export type ResolvedSystem =
  | { readonly kind: "system"; readonly row: number }
  | { readonly kind: "kmdSag"; readonly row?: number }
  | { readonly kind: "component"; readonly component: string; readonly row?: number }
  /** Several systems bear the name; all their rows. */
  | { readonly kind: "ambiguous"; readonly rows: readonly number[] }
  /** Also for a blank cell and an Excel error. */
  | { readonly kind: "unknown" };

export type SystemResolver = (text: CellValue) => ResolvedSystem;

const UNKNOWN: ResolvedSystem = { kind: "unknown" };
const KMD = new Set(KMD_SAG_NAMES);
const COMPONENTS = new Map(
  INFRASTRUCTURE.flatMap((c) => [c.value, ...(c.synonyms ?? [])].map((name) => [foldText(name), c.value] as const)),
);

/**
 * Makes the one reading of system names that rules, dependencies and reports share.
 * A name is looked up as KMD Sag, then as a System-id as written, then as a system's name, then as an infrastructure
 * component, and last with punctuation and æøå folded away. A row of the register that is *named* KMD Sag or like a
 * component stands for that, whichever id it has.
 * @param systems columns `systemId` and `systemName` of the systems register, as far as they are there.
 */
export function buildResolver(systems?: Readonly<Partial<Record<string, Column>>>): SystemResolver {
  const ids = systems?.["systemId"];
  const names = systems?.["systemName"];
  // Names stand in several columns and rows; folding each once is most of the time that is saved.
  const folds = new Map<CellValue, string>();
  const foldCell = (cell: CellValue): string => {
    let folded = folds.get(cell);
    if (folded === undefined) folds.set(cell, (folded = foldText(String(cell))));
    return folded;
  };
  const byId = index(ids, exactKey);
  const byName = index(names, exactKey);
  const byFoldedId = index(ids, foldCell);
  const byFoldedName = index(names, foldCell);
  const memo = new Map<CellValue, ResolvedSystem>();

  /** KMD Sag or a component, where the row's id or name says so; else the system itself. */
  const meaningOfRow = (row: number): ResolvedSystem => {
    for (const cell of [names?.[row], ids?.[row]]) {
      const folded = cell === undefined ? "" : foldCell(cell);
      if (KMD.has(folded)) return { kind: "kmdSag", row };
      const component = COMPONENTS.get(folded);
      if (component !== undefined) return { kind: "component", component, row };
    }
    return { kind: "system", row };
  };
  const meaningOfRows = (rows: readonly number[]): ResolvedSystem => {
    const first = meaningOfRow(rows[0]!);
    // KMD Sag listed twice (itself and EDH) is still KMD Sag.
    if (rows.length === 1 || rows.every((row) => sameMeaning(meaningOfRow(row), first))) return first;
    return { kind: "ambiguous", rows };
  };

  const look = (text: CellValue): ResolvedSystem => {
    if (isBlank(text) || isErrorValue(text)) return UNKNOWN;
    const exact = exactKey(text);
    const folded = foldCell(text);
    if (folded === "") return UNKNOWN;
    const component = COMPONENTS.get(folded);
    const rows =
      byId.get(exact) ??
      byName.get(exact) ??
      (KMD.has(folded) || component !== undefined ? undefined : (byFoldedId.get(folded) ?? byFoldedName.get(folded)));
    if (KMD.has(folded)) return rows === undefined ? { kind: "kmdSag" } : { kind: "kmdSag", row: rows[0]! };
    if (rows !== undefined) return meaningOfRows(rows);
    return component === undefined ? UNKNOWN : { kind: "component", component };
  };

  return (text) => {
    let found = memo.get(text);
    if (found === undefined) memo.set(text, (found = look(text)));
    return found;
  };
}

function sameMeaning(a: ResolvedSystem, b: ResolvedSystem): boolean {
  if (a.kind === "kmdSag") return b.kind === "kmdSag";
  return a.kind === "component" && b.kind === "component" && a.component === b.component;
}

function index(column: Column | undefined, key: (cell: CellValue) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  if (column === undefined) return found;
  for (let row = 0; row < column.length; row++) {
    const cell = column[row]!;
    if (isBlank(cell) || isErrorValue(cell)) continue;
    const name = key(cell);
    if (name === "") continue;
    const rows = found.get(name);
    if (rows === undefined) found.set(name, [row]);
    else rows.push(row);
  }
  return found;
}

/** As written but for case and outer or repeated white space. */
function exactKey(cell: CellValue): string {
  const text = String(cell).trim().toLowerCase();
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}
