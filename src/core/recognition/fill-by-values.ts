import type { RegisterSpec, ColumnSpec } from "../registers/register";
import { foldText } from "../text/fold";
import { valuesBelow } from "./column-values";
import { nameColumn } from "./generic-headers";
import type { HeaderCell, HeaderLine } from "./header-cells";
import { keyFit, namesKmdSag, saysYesNo, valueFit } from "./value-fit";

/** Fewer values prove nothing. */
const FEWEST_VALUES = 3;
const FULL_OF = 0.8;
/** Kinds whose values are those of no other column of a register. */
const DISTINCTIVE: ReadonlySet<ColumnSpec["kind"]> = new Set(["kle", "cvr", "facet", "uuid", "party"]);
/** What a header holds that asks a yes or no of a column. */
const ASKS: Readonly<Record<string, RegExp>> = {
  integratesKmdSag: /kmd/,
  wantedInSapa: /sapa/,
  edhDocuments: /edh/,
  journalNotes: /journal|notat/,
  caseBearing: /sagsbaer|foerersag/,
  manualCase: /manuel/,
};
/** Words in a header of an identifier. */
const ID_HEADER = /(?:^|\W)(?:id|nr|nummer|no|key|ref)\b|(?:id|nr|nummer|nøgle|kode|nøglen)\.?$/iu;

export interface Filled {
  readonly found: ReadonlyMap<string, HeaderCell>;
  /** Columns that could be the register's key, the likeliest first, where none is clearly it. */
  readonly keyCandidates: readonly HeaderCell[];
}

/**
 * Finds columns that no header named by what stands in them: a column full of KLE numbers is one whatever it is called. A header that names
 * a column in some lists only helps, where the values are the column's.
 */
export function fillByValues(line: HeaderLine, register: RegisterSpec, open: readonly ColumnSpec[], cells: readonly HeaderCell[]): Filled {
  const found = new Map<string, HeaderCell>();
  const free = new Set(cells.filter(({ text }) => text !== ""));
  const values = (cell: HeaderCell) => valuesBelow(line, cell.column);
  for (const column of open.filter(({ unsure = [] }) => unsure.length > 0)) {
    const names = new Set(column.unsure!.map(foldText));
    const fits = [...free].filter(({ folded: { text }, column: at }) => {
      const isNamed = names.has(text.plain ?? text.bare);
      return isNamed && (valueFit(register.id, column, valuesBelow(line, at)) ?? 0) >= FULL_OF;
    });
    if (fits.length !== 1) continue;
    found.set(column.key, fits[0]!);
    free.delete(fits[0]!);
  }
  for (const column of open.filter(({ key }) => !found.has(key))) {
    const fits = [...free].filter((cell) => isFullOf(register, column, cell, values(cell)));
    // Two would do: which of them is meant can't be seen.
    if (fits.length !== 1) continue;
    const rivals = open.filter(
      (other) => other !== column && !found.has(other.key) && isFullOf(register, other, fits[0]!, values(fits[0]!)),
    );
    if (rivals.length > 0) continue;
    found.set(column.key, fits[0]!);
    free.delete(fits[0]!);
  }
  const named = nameColumn(register);
  const isNamed = !open.some(({ key }) => key === named);
  if (!isNamed || !open.some(({ key }) => key === register.keyColumn)) return { found, keyCandidates: [] };
  const ids = [...free]
    .map((cell) => ({ cell, fit: keyFit(values(cell)), named: ID_HEADER.test(cell.text) }))
    .filter(({ fit, named }) => fit >= (named ? 0.8 : 0.95))
    .sort((a, b) => Number(b.named) - Number(a.named) || b.fit - a.fit || a.cell.column - b.cell.column);
  const [best, second] = ids;
  if (best === undefined) return { found, keyCandidates: [] };
  const isClear = best.fit === 1 && best.named && second?.named !== true;
  if (isClear && values(best.cell).length >= FEWEST_VALUES) {
    found.set(register.keyColumn, best.cell);
    return { found, keyCandidates: [] };
  }
  return { found, keyCandidates: ids.slice(0, 3).map(({ cell }) => cell) };
}

function isFullOf(register: RegisterSpec, column: ColumnSpec, cell: HeaderCell, values: ReturnType<typeof valuesBelow>): boolean {
  if (values.length < FEWEST_VALUES) return false;
  if (column.key === "currentSystem") return namesKmdSag(values) >= FULL_OF;
  // An owner's UUID is that of the same authority in most rows.
  if (column.kind === "uuid" && new Set(values).size < values.length !== (column.key === "owner")) return false;
  if (DISTINCTIVE.has(column.kind)) return (valueFit(register.id, column, values) ?? 0) >= FULL_OF;
  if (column.kind !== "choice" || column.condition !== undefined) return false;
  if (saysYesNo(values) >= FULL_OF)
    return ASKS[column.key]?.test(cell.folded.text.whole) === true && (valueFit(register.id, column, values) ?? 0) >= FULL_OF;
  const isVaried = new Set(values.map((value) => String(value).trim())).size > 1;
  return column.required && isVaried && (valueFit(register.id, column, values) ?? 0) >= FULL_OF;
}
