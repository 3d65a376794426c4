import { cellAddress } from "../../src/core/model/address";
import type { CoreRun } from "../run-core";

/** A finding or a planted fault as its rule and its cell. */
export const placeName = ({ rule, sheet, address }: { rule: string; sheet: string; address: string }): string =>
  `${rule} ${sheet}!${address}`;

export const foundPlaces = ({ validation }: CoreRun): string[] =>
  validation.findings
    // A finding about several cells of a column is found in each.
    .flatMap(({ rule, sheet, row, column, rows = [row] }) =>
      rows.map((each) => placeName({ rule, sheet, address: cellAddress(each, column) })),
    )
    .sort();
