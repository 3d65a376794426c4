import type { Table } from "../model/register-data";
import { finish, type Steps } from "../model/steps";
import { resolverSteps, type SystemResolver } from "../model/system-resolver";
import type { TableOf } from "../registers/workbook-data";
import type { RegisterId } from "../model/register-id";
import { scopeReader, yesNo } from "./applies";
import type { ConditionNeed, SapaCondition } from "../system-conditions/condition";
import { evidenceSteps, perhapsHas, readCells, ROWS_PER_STEP, type Evidence } from "./evidence";

/**
 * `unknown`: whether the condition applies or is met can't be said (a needed cell is blank, a column is missing, or what an interface that
 * may meet it says is asked about); never the same as met or missing.
 */
export type ConditionStatus = "met" | "missing" | "notApplicable" | "unknown";

export interface ConditionResult {
  /** Id of the condition. */
  readonly condition: string;
  readonly need: ConditionNeed;
  readonly status: ConditionStatus;
  /** Data rows of the interfaces that meet it; for `unknown` those that may do. */
  readonly interfaceRows: readonly number[];
  /** Met, but no row of `interfaceRows` has a decision yet (Afventer or blank). */
  readonly undecided: boolean;
}

export interface SystemConditions {
  /** Data row of the system. */
  readonly row: number;
  /** One per condition, in the catalogue's order. */
  readonly results: readonly ConditionResult[];
  /**
   * Whether the system can show in SAPA: true when no needed condition that applies is missing or unknown; undefined when one is unknown
   * and none is missing. What is advised only does not count.
   */
  readonly ready: boolean | undefined;
}

export interface ConditionEvaluation {
  /** Only systems that are wanted in SAPA (Ja) and not retired, in register order. */
  readonly systems: readonly SystemConditions[];
  /** Data rows of systems for which it is not settled whether they are wanted (blank, unreadable, Ikke afklaret). */
  readonly unsettled: readonly number[];
  /** The missing registers and columns that make answers unknown. */
  readonly incomplete: readonly { readonly register: RegisterId; readonly column?: string }[];
}

const NEEDED: readonly { readonly register: "systems" | "interfaces"; readonly columns: readonly string[] }[] = [
  { register: "systems", columns: ["wantedInSapa", "caseBearing"] },
  { register: "interfaces", columns: ["sender", "receiver", "horizon", "component", "decision"] },
];

/**
 * Evaluates every system that is wanted in SAPA against every condition of the catalogue. A condition is met by an interface of the system
 * through the condition's component that will be there: a future one that is not Nedlægges, or one of today that is decided Bevares. The
 * component may be in its own column or be the interface's other end.
 */
export function evaluateConditions(...of: Parameters<typeof conditionSteps>): ConditionEvaluation {
  return finish(conditionSteps(...of));
}

/** `evaluateConditions` step by step. */
export function* conditionSteps(
  systems: TableOf<"systems"> | undefined,
  interfaces: TableOf<"interfaces"> | undefined,
  conditions: readonly SapaCondition[],
  resolver?: SystemResolver,
): Steps<ConditionEvaluation> {
  const resolve = resolver ?? (yield* resolverSteps(systems?.columns));
  const incomplete = missingParts(systems, interfaces);
  if (systems === undefined) return { systems: [], unsettled: [], incomplete };
  const canJudgeInterfaces = !incomplete.some((part) => part.register === "interfaces");
  const evidence = canJudgeInterfaces && interfaces !== undefined ? yield* evidenceSteps(interfaces, resolve, systems) : undefined;
  const wanted = readCells(systems, "systems", "wantedInSapa");
  const status = readCells(systems, "systems", "status");
  const describesBenefits = interfaces?.columns.data !== undefined;
  const applies = scopeReader(systems, describesBenefits ? { benefits: evidence?.sendsBenefits ?? new Set() } : {});

  const judged: SystemConditions[] = [];
  const unsettled: number[] = [];
  for (let row = 0; row < systems.rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    if (!isOwnSystem(systems, row, resolve) || status(row) === "Udfaset") continue;
    const requested = yesNo(wanted(row));
    if (requested === undefined) unsettled.push(row);
    if (requested !== true) continue;
    const results = conditions.map((condition) => judge(condition, applies(condition.scope, row), evidence, row));
    judged.push({ row, results, ready: readiness(results.filter(({ need }) => need === "needed")) });
  }
  return { systems: judged, unsettled, incomplete };
}

/** False for rows of KMD Sag itself, SAPA or a component of the infrastructure. */
export function isOwnSystem(systems: TableOf<"systems">, row: number, resolve: SystemResolver): boolean {
  return (["systemName", "systemId"] as const).every((column) => {
    const { kind } = resolve(systems.columns[column]?.[row] ?? "");
    return kind !== "kmdSag" && kind !== "component";
  });
}

function judge(condition: SapaCondition, applies: boolean | undefined, evidence: Evidence | undefined, row: number): ConditionResult {
  const result = (status: ConditionStatus, interfaceRows: readonly number[] = [], undecided = false): ConditionResult => ({
    condition: condition.id,
    need: condition.need,
    status,
    interfaceRows,
    undecided,
  });
  if (applies === false) return result("notApplicable");
  if (evidence === undefined) return result("unknown");
  const found = evidence.sure.get(row)?.get(condition.component);
  if (applies === undefined) return result("unknown", found?.rows);
  if (found !== undefined) return result("met", found.rows, !found.decided);
  const maybe = perhapsHas(evidence, row, condition.component);
  return maybe === undefined ? result("missing") : result("unknown", maybe.rows);
}

function readiness(results: readonly ConditionResult[]): boolean | undefined {
  if (results.some((result) => result.status === "missing")) return false;
  return results.some((result) => result.status === "unknown") ? undefined : true;
}

function missingParts(
  systems: TableOf<"systems"> | undefined,
  interfaces: TableOf<"interfaces"> | undefined,
): ConditionEvaluation["incomplete"] {
  const tables = { systems, interfaces };
  return NEEDED.flatMap(({ register, columns }): { register: RegisterId; column?: string }[] => {
    const table: Table | undefined = tables[register];
    // A sheet of interfaces without a row says as little as none.
    if (table === undefined || (register === "interfaces" && table.rowCount === 0)) return [{ register }];
    return columns.filter((column) => table.columns[column] === undefined).map((column) => ({ register, column }));
  });
}
