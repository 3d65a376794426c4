import type { ResolvedSystem } from "../model/resolved-system";
import { isBlank, isErrorValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import type { SystemResolver } from "../model/system-resolver";
import { foldText } from "../text/fold";
import { keyOf } from "../text/signs";
import type { LeftReason } from "./import-plan";
import type { SourceKey } from "./import-source";

/** Rows of the register with a value of the import's, or why they can't be determined. */
export interface FoundRows {
  readonly rows: readonly number[];
  readonly problem?: LeftReason;
}

/** How values of a key are compared: identifiers as written, names and numbers of contracts without regard to punctuation. */
export function normalKey(value: string, column: string, idColumn: string): string {
  return column === idColumn ? keyOf(value) : foldText(value) || keyOf(value);
}

/** Finds rows of the register by one key. */
export function rowFinder(
  key: SourceKey,
  idColumn: string,
  register: RegisterData,
  resolver: SystemResolver,
): (value: string) => FoundRows {
  if (key.system === true) return (value) => findSystems(value, resolver);
  const byValue = new Map<string, number[]>();
  (register.columns[key.column] ?? []).forEach((cell, row) => {
    if (isBlank(cell) || isErrorValue(cell)) return;
    const normal = normalKey(String(cell), key.column, idColumn);
    byValue.set(normal, [...(byValue.get(normal) ?? []), row]);
  });
  return (value) => {
    const rows = byValue.get(normalKey(value, key.column, idColumn)) ?? [];
    return rows.length > 1 && key.many !== true ? { rows, problem: "key-twice-in-register" } : { rows };
  };
}

/** The rows of one system, or of several with commas between. A name with a comma in it is tried as one first. */
function findSystems(value: string, resolve: SystemResolver): FoundRows {
  const whole = systemRows(resolve(value));
  const parts = value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (whole.rows.length > 0 || parts.length < 2) return whole;
  return together(parts.map((part) => systemRows(resolve(part))));
}

/** The rows of several systems; they are clear where each of them is. A row of KMD Sag's is one of them, as it is where it is named alone. */
function together(found: readonly FoundRows[]): FoundRows {
  const rows = [...new Set(found.flatMap((part) => part.rows))];
  const isClear = found.every((part) => part.rows.length > 0 && part.problem === undefined);
  return isClear ? { rows } : { rows, problem: "several-systems" };
}

function systemRows(found: ResolvedSystem): FoundRows {
  switch (found.kind) {
    case "system":
      return { rows: [found.row] };
    case "ambiguous":
      return { rows: found.rows, problem: "key-twice-in-register" };
    case "kmdSag":
    case "component":
      return { rows: found.row === undefined ? [] : [found.row] };
    case "unknown":
      return { rows: [] };
    case "several":
      return together(found.parts.map((part) => systemRows(part.found)));
  }
}
