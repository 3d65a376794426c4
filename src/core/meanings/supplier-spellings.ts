import { cvrOf } from "../identifiers/cvr";
import { isBlank, isErrorValue, type CellValue, type Column } from "../model/cell";
import { foldText } from "../text/fold";
import { keyOf } from "../text/signs";
import { isBlankWord } from "../forms/words/blank-words";

/** A supplier's name as it is spelt in some rows. */
interface Spelling {
  readonly key: string;
  /** As it is met first by name, whatever the order of the rows. */
  name: string;
  readonly rows: number[];
  readonly numbers: Set<string>;
}

/** A spelling that is likely another's. */
export interface SupplierSpelling {
  readonly name: string;
  /** The name that it is likely to mean: one that stands with a CVR number, else the one with most rows, of several the longest. */
  readonly meant: string;
  /** The CVR number that both stand with; absent where only the names are alike. */
  readonly cvr?: string;
  /** Data rows, ascending. */
  readonly rows: readonly number[];
}

/** What a company is by law, behind or before its name. */
const FORM = /(?:^|[\s,])(?:a\/s|aps|i\/s|k\/s|p\/s|ivs|a\.?m\.?b\.?a\.?|f\.?m\.?b\.?a\.?|ab|as|gmbh|ltd\.?|inc\.?)(?=[\s,.]|$)/giu;
/** A longer text is no name. */
const LONGEST = 200;

/**
 * Spellings of one supplier, by what they are compared by (`keyOf`): names that stand with one valid CVR number, and names that differ in the
 * company's form alone ("Nord", "Nord A/S") unless they have numbers of their own. A guess, to be asked about.
 */
export function supplierSpellings(supplier: Column, supplierCvr: Column | undefined): ReadonlyMap<string, SupplierSpelling> {
  const spellings = new Map<string, Spelling>();
  for (let row = 0; row < supplier.length; row++) {
    const cell = supplier[row]!;
    if (!isName(cell)) continue;
    const key = keyOf(cell);
    const name = String(cell).trim();
    const known = spellings.get(key);
    const spelling = known ?? { key, name, rows: [], numbers: new Set<string>() };
    if (known === undefined) spellings.set(key, spelling);
    else if (name < known.name) known.name = name;
    spelling.rows.push(row);
    const number = cvrOf(supplierCvr?.[row] ?? "");
    if (number !== undefined) spelling.numbers.add(number);
  }
  const likely = new Map<string, SupplierSpelling>();
  const byNumber = new Map<string, Spelling[]>();
  const byName = new Map<string, Spelling[]>();
  for (const spelling of spellings.values()) {
    for (const number of spelling.numbers) byNumber.set(number, [...(byNumber.get(number) ?? []), spelling]);
    const bare = bareName(spelling.name);
    if (bare !== "") byName.set(bare, [...(byName.get(bare) ?? []), spelling]);
  }
  for (const [cvr, alike] of byNumber) note(alike, likely, cvr);
  for (const alike of byName.values())
    note(
      alike.filter((one) => canBeOne(one, alike)),
      likely,
    );
  return new Map([...likely].map(([key, spelling]) => [key, { ...spelling, meant: lastMeant(spelling, likely) }]));
}

function isName(cell: CellValue): boolean {
  return typeof cell === "string" && cell.length <= LONGEST && !isBlank(cell) && !isErrorValue(cell) && !isBlankWord(cell);
}

/** The name without the company's form, folded. */
function bareName(name: string): string {
  return foldText(name.replace(FORM, " "));
}

/** Two numbers are two companies: only a spelling without a number of its own can be another's. */
function canBeOne(one: Spelling, alike: readonly Spelling[]): boolean {
  const numbers = new Set(alike.flatMap((other) => [...other.numbers]));
  return numbers.size < 2 || one.numbers.size === 0;
}

/** A name that is itself likely another's means that one. Each leads to one that comes before it in `note`, so there is an end. */
function lastMeant({ meant }: SupplierSpelling, likely: ReadonlyMap<string, SupplierSpelling>): string {
  const next = likely.get(keyOf(meant));
  return next === undefined ? meant : lastMeant(next, likely);
}

function note(alike: readonly Spelling[], into: Map<string, SupplierSpelling>, cvr?: string): void {
  const [first, ...others] = [...alike].sort(
    (a, b) =>
      Number(b.numbers.size > 0) - Number(a.numbers.size > 0) ||
      b.rows.length - a.rows.length ||
      b.name.length - a.name.length ||
      (a.key < b.key ? -1 : 1),
  );
  for (const { key, name, rows } of others) {
    if (!into.has(key)) into.set(key, { name, meant: first!.name, rows, ...(cvr === undefined ? {} : { cvr }) });
  }
}
