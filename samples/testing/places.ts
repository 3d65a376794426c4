import { cellAddress } from "../../src/core/model/address";
import type { CoreRun } from "../run-core";

/** A finding or a planted fault as its rule and its cell. */
export const placeName = ({ rule, sheet, address }: { rule: string; sheet: string; address: string }): string =>
  `${rule} ${sheet}!${address}`;

export const foundPlaces = ({ validation }: CoreRun): string[] =>
  validation.findings.map(({ rule, sheet, row, column }) => placeName({ rule, sheet, address: cellAddress(row, column) })).sort();
