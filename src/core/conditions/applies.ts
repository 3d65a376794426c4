import { type CellValue, isBlank } from "../model/cell";
import { choiceReader } from "../registers/choice-reader";
import type { ConditionScope } from "../system-conditions/condition";
import type { TableOf } from "../registers/workbook-data";

/**
 * Facts from other registers: for a scope the data rows of the systems that fall under it. A scope is absent where its source is missing:
 * `benefits` by interfaces that transfer them, `journalNotes` by case areas, `serviceplatform` by interfaces.
 */
export type FromOtherRegisters = Readonly<Partial<Record<ConditionScope, ReadonlySet<number>>>>;

/** Whether a condition of that scope holds for the system in that data row; undefined where the cells needed do not say. */
export type ScopeReader = (scope: ConditionScope, row: number) => boolean | undefined;

/**
 * Reads for which systems a condition holds. Whether a system is wanted in SAPA at all is not asked here.
 * A system is case-bearing by its own column; it pays benefits by KLE main group 32 or by an interface that transfers them.
 */
export function scopeReader(systems: TableOf<"systems">, reported: FromOtherRegisters = {}): ScopeReader {
  const readEvidence = choiceReader("systems", "caseBearing");
  const evidence = systems.columns.caseBearing;
  const groups = systems.columns.kleMainGroups;
  return (scope, row) => {
    switch (scope) {
      case "all":
        return true;
      case "caseBearing":
        return evidence === undefined ? undefined : yesNo(readEvidence(evidence[row] ?? ""));
      case "benefits":
        if (reported.benefits?.has(row) === true || (groups !== undefined && namesBenefitGroup(groups[row] ?? ""))) return true;
        return groups === undefined && reported.benefits === undefined ? undefined : false;
      default:
        return reported[scope]?.has(row);
    }
  };
}

/**
 * Whether one condition holds for one system. For many rows, use `scopeReader`.
 * @returns undefined where the system's cells do not say.
 */
export function conditionApplies(
  condition: { readonly scope: ConditionScope },
  systems: TableOf<"systems">,
  row: number,
  reported?: FromOtherRegisters,
): boolean | undefined {
  return scopeReader(systems, reported)(condition.scope, row);
}

export function yesNo(value: string | undefined): boolean | undefined {
  return value === "Ja" ? true : value === "Nej" ? false : undefined;
}

/** KLE main group 32 is "Kontante ydelser"; the cell lists main groups with any mark between. */
function namesBenefitGroup(cell: CellValue): boolean {
  return !isBlank(cell) && /(^|[^\d.])32(?!\d)/.test(String(cell));
}
