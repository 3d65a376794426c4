import type { CellValue } from "../src/core/model/cell";
import { registerSpec } from "../src/core/registers";
import { makeCase } from "./cases";
import { syntheticCpr } from "./identifiers";
import { Random } from "./random";

/** Different cases that are drawn; more would only take time, since rules see each cell by itself. */
const DISTINCT = 50_000;

export interface ScaleCases {
  /** The template's Danish headers, in its order. */
  readonly headers: readonly string[];
  /** Column keys, in the same order. */
  readonly keys: readonly string[];
  /** Row-major, as `Range.values` gives them. */
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * `count` cases without a fault for measuring, e.g. 200,000 or 1,000,000; the same seed gives the same rows. Case number
 * and party are each row's own, as in a real register; all other cells repeat after `distinct` rows.
 */
export function makeScaleCases(count: number, seed = 1, distinct = DISTINCT): ScaleCases {
  const random = new Random(seed);
  const columns = registerSpec("cases").columns;
  const keys = columns.map((column) => column.key);
  const number = keys.indexOf("caseNumber");
  const party = keys.indexOf("party");
  const drawn = Array.from({ length: Math.min(count, distinct) }, (_, i) => {
    const row = makeCase(i, () => "Fagsystem", random);
    return keys.map((key) => row[key] ?? "");
  });
  const rows = Array.from({ length: count }, (_, i): readonly CellValue[] => {
    const base = drawn[i % drawn.length]!;
    if (i < drawn.length) return base;
    const copy = base.slice();
    copy[number] = `${String(base[number]).slice(0, 4)}-${String(i + 1).padStart(7, "0")}`;
    copy[party] = syntheticCpr(random);
    return copy;
  });
  return { headers: columns.map((column) => column.header.da), keys, rows };
}
