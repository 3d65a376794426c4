import { OPEN_END, parseDate } from "../identifiers/dates";
import type { OptionalColumns } from "../model/columns";
import { means } from "./choice-reader";

/** A monopoly system that is still there. */
export interface MonopolyOut {
  /** Data row in Systemer og kontrakter. */
  readonly row: number;
  /** When it is out: the end of its contract; undefined where none is given, or it runs until further notice. */
  readonly out: number | undefined;
}

/**
 * The monopoly systems among the systems, the first to be out first and those without a day last; those that are retired are out already.
 * KMD Sag's own contract can be terminated only when the last of them is out.
 */
export function monopolySystems(
  { kmdRole, status, contractEnd }: OptionalColumns<"kmdRole" | "status" | "contractEnd">,
  date1904: boolean,
): MonopolyOut[] {
  const isMonopoly = means("systems", "kmdRole", "Monopolsystem");
  const isRetired = means("systems", "status", "Udfaset");
  return (kmdRole ?? [])
    .flatMap((role, row): MonopolyOut[] => {
      if (!isMonopoly(role) || isRetired(status?.[row] ?? "")) return [];
      const end = parseDate(contractEnd?.[row] ?? "", date1904);
      return [{ row, out: end === OPEN_END ? undefined : end }];
    })
    .sort((a, b) => (a.out ?? Infinity) - (b.out ?? Infinity) || a.row - b.row);
}
