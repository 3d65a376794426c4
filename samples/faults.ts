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
  return shop.case(fits);
}
