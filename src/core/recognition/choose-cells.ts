import type { RegisterSpec } from "../registers/register";
import { SHARED_HEADERS } from "../registers/words/shared-headers";
import { foldText } from "../text/fold";
import { valuesBelow } from "./column-values";
import type { HeaderCell, HeaderLine } from "./header-cells";
import type { HeaderMatch } from "./header-index";
import { saysValidity, valueFit } from "./value-fit";

export interface NamedCell {
  readonly cell: HeaderCell;
  readonly match: HeaderMatch;
}

/** From here on the values are those of the column; up to there they are another's. */
const FITS = 0.7;
const FITS_NOT = 0.2;
/** One value may be a slip. */
const FEWEST_VALUES = 2;

/**
 * Gives each column the cell whose header names it best. Where the values under that cell are clearly another column's, the header that
 * comes next and whose values fit is used, and a header that people use for two columns goes to the one whose values it has.
 */
export function chooseCells(line: HeaderLine, register: RegisterSpec, named: readonly NamedCell[]): Map<string, NamedCell> {
  const fit: Fit = (key, { column }, fewest = FEWEST_VALUES) => {
    const values = valuesBelow(line, column);
    return values.length < fewest
      ? undefined
      : valueFit(
          register.id,
          register.columns.find((spec) => spec.key === key)!,
          values,
        );
  };
  const isValidity = ({ cell }: NamedCell): boolean => saysValidity(valuesBelow(line, cell.column));
  const byColumn = new Map<string, NamedCell[]>();
  for (const { cell, match } of named.map((one) => inOtherColumn(one, register, named, fit))) {
    const rivals = byColumn.get(match.key) ?? [];
    rivals.push({ cell, match });
    byColumn.set(match.key, rivals);
  }
  const chosen = new Map<string, NamedCell>();
  for (const [key, rivals] of byColumn) {
    // Sorting keeps the sheet's order among equals.
    const [best, ...others] = [...rivals].sort((a, b) => a.match.quality - b.match.quality);
    if (best === undefined) continue;
    const isDoubtful = isValidity(best) || (fit(key, best.cell) ?? 1) <= FITS_NOT;
    const better = isDoubtful ? others.find((other) => (fit(key, other.cell, 1) ?? 0) >= FITS && !isValidity(other)) : undefined;
    // KITOS' own `Status` may say whether a contract is valid, which is none of our columns.
    if (better === undefined && isValidity(best) && (fit(key, best.cell, 1) ?? 1) <= FITS_NOT) continue;
    chosen.set(key, better ?? best);
  }
  return chosen;
}

type Fit = (key: string, cell: HeaderCell, fewest?: number) => number | undefined;

/** A header that people use for several columns means the first, unless that is named better or has other values, and nothing names the other. */
function inOtherColumn(one: NamedCell, register: RegisterSpec, named: readonly NamedCell[], fit: Fit): NamedCell {
  const { cell, match } = one;
  const text = cell.folded.text;
  const keys = sharedHeaders(register).get(text.plain ?? text.bare);
  if (keys?.[0] !== match.key) return one;
  const isNamedBetter = named.some((other) => other.match.key === match.key && other.match.quality < match.quality);
  if (!isNamedBetter && (fit(match.key, cell) ?? 1) > FITS_NOT) return one;
  const key = keys.slice(1).find((other) => (fit(other, cell) ?? FITS) >= FITS && !named.some(({ match: own }) => own.key === other));
  return key === undefined ? one : { cell, match: { ...match, key } };
}

const shared = new Map<RegisterSpec, ReadonlyMap<string, readonly string[]>>();

function sharedHeaders(register: RegisterSpec): ReadonlyMap<string, readonly string[]> {
  let headers = shared.get(register);
  if (headers === undefined) {
    const declared: Readonly<Record<string, readonly string[]>> = SHARED_HEADERS[register.id];
    shared.set(register, (headers = new Map(Object.entries(declared).map(([header, keys]) => [foldText(header), keys]))));
  }
  return headers;
}
