import type { DependencyAnalysis, DependencyKind } from "../dependencies/dependency";
import type { CellValue } from "../model/cell";
import { isBlank, isErrorValue } from "../model/cell";
import type { Finding, NotJudged, Severity } from "../model/finding";
import type { RegisterData, WorkbookData } from "../model/register-data";

/** What is known of one key of the systems or interfaces register. */
export type StatusAnswer =
  | {
      readonly kind: "found";
      readonly register: "systems" | "interfaces";
      readonly counts: Readonly<Record<Severity, number>>;
      readonly dependency: DependencyKind;
      /** False when a rule of the register could not be judged: no finding is then not the same as nothing wrong. */
      readonly fullyJudged: boolean;
    }
  | { readonly kind: "unknown-key" }
  | { readonly kind: "no-register" };

export interface StatusInput {
  readonly data: WorkbookData;
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  readonly dependencies: DependencyAnalysis;
}

export type StatusIndex = (key: CellValue) => StatusAnswer;

/** A key's place: which register, and its data rows (more than one where the key is not unique). */
interface Place {
  readonly register: "systems" | "interfaces";
  readonly rows: number[];
}

/**
 * Makes a lookup by System-id, Snitflade-id or system name, blanks and case aside; an id wins over a name.
 * Built once over all rows, so that many formulas cost one look each.
 */
export function buildStatusIndex({ data, findings, notJudged, dependencies }: StatusInput): StatusIndex {
  const { systems, interfaces } = data.registers;
  if (systems === undefined && interfaces === undefined) return () => ({ kind: "no-register" });
  const places = new Map<string, Place>();
  addPlaces(places, "systems", systems, "systemId");
  addPlaces(places, "interfaces", interfaces, "interfaceId");
  addPlaces(places, "systems", systems, "systemName");
  const counts = { systems: countByRow(findings, "systems", systems), interfaces: countByRow(findings, "interfaces", interfaces) };
  const kinds = new Map(dependencies.systems.map(({ row, kind }) => [row, kind]));
  const direct = new Set(dependencies.directInterfaceRows);
  // Without its interfaces or its own column nobody can say that a system does not hang on KMD Sag.
  const complete = dependencies.incomplete.length === 0;
  const unjudged = new Set(notJudged.map(({ register }) => register));

  return (key) => {
    const place = isErrorValue(key) ? undefined : places.get(normal(key));
    if (place === undefined) return { kind: "unknown-key" };
    const sum: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    for (const row of place.rows) {
      const found = counts[place.register].get(row);
      if (found !== undefined) for (const severity of ["error", "warning", "info"] as const) sum[severity] += found[severity];
    }
    const dependency =
      place.register === "systems"
        ? strongest(place.rows.map((row) => kinds.get(row) ?? "none"))
        : place.rows.some((row) => direct.has(row))
          ? "direct"
          : "none";
    return { kind: "found", register: place.register, counts: sum, dependency, fullyJudged: complete && !unjudged.has(place.register) };
  };
}

function strongest(kinds: readonly DependencyKind[]): DependencyKind {
  return kinds.includes("direct") ? "direct" : kinds.includes("indirect") ? "indirect" : "none";
}

function addPlaces(places: Map<string, Place>, register: Place["register"], data: RegisterData | undefined, column: string): void {
  const cells = data?.columns[column] ?? [];
  // Rows of this column only: a name that is also another row's id leaves that id alone.
  const added = new Map<string, Place>();
  cells.forEach((cell, row) => {
    if (isBlank(cell) || isErrorValue(cell)) return;
    const key = normal(cell);
    const place = added.get(key);
    if (place === undefined) added.set(key, { register, rows: [row] });
    else place.rows.push(row);
  });
  for (const [key, place] of added) if (!places.has(key)) places.set(key, place);
}

function countByRow(
  findings: readonly Finding[],
  register: Place["register"],
  data: RegisterData | undefined,
): Map<number, Record<Severity, number>> {
  const rowOf = new Map<number, number>();
  data?.sheetRows.forEach((sheetRow, row) => rowOf.set(sheetRow, row));
  const counts = new Map<number, Record<Severity, number>>();
  for (const finding of findings) {
    const row = finding.register === register ? rowOf.get(finding.row) : undefined;
    if (row === undefined) continue;
    let count = counts.get(row);
    if (count === undefined) counts.set(row, (count = { error: 0, warning: 0, info: 0 }));
    count[finding.severity]++;
  }
  return counts;
}

function normal(cell: CellValue): string {
  return String(cell).trim().replace(/\s+/g, " ").toLowerCase();
}
