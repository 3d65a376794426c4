import type { RegisterSpec } from "../registers/register";
import type { ReadRegion } from "./candidate";
import { nameMatch } from "./candidate";
import type { HeaderLine } from "./header-cells";
import { headerReader } from "./header-index";
import type { HeaderRow } from "./match-headers";
import { matchHeaders } from "./match-headers";

/** This many headers that belong to one register alone make a sheet worth a question. */
const DISTINCTIVE_HEADERS = 3;
/** With a sheet name that holds the register's. */
const DISTINCTIVE_HEADERS_NAMED = 2;

export interface HalfRecognised {
  readonly register: RegisterSpec;
  readonly header: HeaderRow;
}

/**
 * The register that a sheet looks like although its key columns were not recognised: it has the register's name, or several headers of that
 * register alone. `Status`, `Ansvarlig` and similar headers are in every list and prove nothing.
 */
export function halfRecognised(read: ReadRegion, registers: readonly RegisterSpec[]): HalfRecognised | undefined {
  const { region, lines, best } = read;
  if (region.sheet.visibility === "veryHidden") return undefined;
  let nearest: (HalfRecognised & { readonly weight: number }) | undefined;
  for (const register of registers) {
    const named = nameMatch(region, register);
    const known = best(register);
    const distinctive = known === undefined ? 0 : distinctiveHeaders(known, register, registers);
    // Around a table the sheet's name says nothing of the other cells.
    const hasName = named === 1 && (region.table !== undefined || region.sheet.tables.length === 0);
    if (!hasName && distinctive < (named > 0 ? DISTINCTIVE_HEADERS_NAMED : DISTINCTIVE_HEADERS)) continue;
    const header = known ?? likelyHeaderRow(lines, register);
    if (header === undefined || header.row + 1 >= region.endRow) continue;
    const weight = distinctive + (hasName ? 10 : named);
    if (weight > (nearest?.weight ?? 0)) nearest = { register, header, weight };
  }
  return nearest;
}

/** The uppermost row with most headers, read as headers; for a sheet of which nothing was recognised. */
export function likelyHeaderRow(lines: readonly HeaderLine[], register: RegisterSpec): HeaderRow | undefined {
  const filled = (line: HeaderLine): number => line.cells.filter(({ text }) => text !== "").length;
  const best = lines.reduce<HeaderLine | undefined>((most, line) => (filled(line) > (most ? filled(most) : 1) ? line : most), undefined);
  return best && matchHeaders(best, register);
}

function distinctiveHeaders(header: HeaderRow, register: RegisterSpec, registers: readonly RegisterSpec[]): number {
  const others = registers.filter((other) => other !== register).map(headerReader);
  return Object.values(header.columns).filter((column) => others.every((read) => read(column.header) === undefined)).length;
}
