import type { CellValue } from "../src/core/model/cell";
import type { SampleRegister } from "./layout";
import type { SampleRow } from "./rows";
import type { Workshop } from "./workshop";

/** One kind of fault: the rule that must find it, and how it is planted. */
export interface Fault {
  readonly rule: string;
  readonly plant: (shop: Workshop) => void;
}

/** Plants values in one column, each in a row of its own, each to be found in that very cell. */
export function inColumn(
  rule: string,
  register: SampleRegister,
  column: string,
  note: string,
  values: readonly CellValue[],
  fits?: (row: SampleRow) => boolean,
): Fault {
  return {
    rule,
    plant: (shop) => {
      for (const value of values) {
        const row = pick(shop, register, fits);
        shop.set(register, row, { [column]: value });
        shop.expect(rule, register, row, column, note);
      }
    },
  };
}

/** A row that disturbs nothing else: a system without interfaces, an interface away from KMD Sag and from what SAPA needs, any case. */
export function pick(shop: Workshop, register: SampleRegister, fits: (row: SampleRow) => boolean = () => true): number {
  if (register === "systems") return shop.system("isolated", (row) => row["status"] === "I drift" && fits(row));
  if (register === "interfaces")
    return shop.interface((row) => row["component"] === "Punkt-til-punkt" && shop.isAwayFromKmd(row) && fits(row));
  if (register === "cases") return shop.case(fits);
  return shop.any(register, fits);
}

/** Something else that the same change makes true. */
export interface AlsoFound {
  readonly rule: string;
  readonly column: string;
}

/** Changes one row for each of `changes`, each to be found in `column`, and by the rules in `also` where those have a say as well. */
export function inRow(
  rule: string,
  register: SampleRegister,
  column: string,
  note: string,
  changes: readonly (SampleRow | ((row: SampleRow, shop: Workshop) => SampleRow))[],
  fits?: (row: SampleRow, shop: Workshop) => boolean,
  also: readonly AlsoFound[] = [],
): Fault {
  return {
    rule,
    plant: (shop) => {
      for (const change of changes) {
        const row = pick(shop, register, fits && ((cells) => fits(cells, shop)));
        shop.set(register, row, typeof change === "function" ? change(shop.row(register, row), shop) : change);
        shop.expect(rule, register, row, column, note);
        for (const other of also) shop.expect(other.rule, register, row, other.column, note);
      }
    },
  };
}

/** The value of one row's cells is copied to another; both are found. */
export function twice(
  rule: string,
  register: SampleRegister,
  columns: readonly string[],
  at: string,
  note: string,
  fits?: (row: SampleRow, shop: Workshop) => boolean,
): Fault {
  return {
    rule,
    plant: (shop) => {
      const both = [0, 1].map(() => pick(shop, register, fits && ((cells) => fits(cells, shop))));
      const cells = shop.row(register, both[0]!);
      shop.set(register, both[1]!, Object.fromEntries(columns.map((column) => [column, cells[column]!])));
      for (const row of both) shop.expect(rule, register, row, at, note);
    },
  };
}
