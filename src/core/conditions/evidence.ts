import { endsOf, systemRowsOf } from "../model/resolved-system";
import type { SystemResolver } from "../model/system-resolver";
import type { Column } from "../model/cell";
import { finish, type Steps } from "../model/steps";
import type { RegisterId } from "../model/register-id";
import type { ChoiceKey, ChoiceOf } from "../registers";
import { choiceReader, type ChoiceReader } from "../registers/choice-reader";
import type { TableOf } from "../registers/workbook-data";

/** Data rows of the interfaces by which a system has a component, and whether one of them is decided. */
interface Found {
  readonly rows: number[];
  decided: boolean;
}
/** System row → component → interface rows. */
type ByComponent = Map<number, Map<string, Found>>;
export interface Evidence {
  readonly sure: ByComponent;
  readonly ambiguous: ByComponent;
  readonly sendsBenefits: ReadonlySet<number>;
}

/** A few milliseconds of work. */
export const ROWS_PER_STEP = 500;

/** Gathers which systems have which components: over their interfaces that will be there. */
export function collectEvidence(interfaces: TableOf<"interfaces">, resolve: SystemResolver): Evidence {
  return finish(evidenceSteps(interfaces, resolve));
}

const COLUMNS = ["sender", "receiver", "horizon", "decision", "component", "data"] as const;
/** Columns do not change: over the same ones it is gathered once, though a dozen rules ask. */
const made = new WeakMap<SystemResolver, { readonly of: readonly (Column | undefined)[]; readonly evidence: Evidence }[]>();

/** `collectEvidence` step by step. */
export function* evidenceSteps(interfaces: TableOf<"interfaces">, resolve: SystemResolver): Steps<Evidence> {
  const of = COLUMNS.map((key) => interfaces.columns[key]);
  const known = made.get(resolve)?.find((entry) => entry.of.every((column, i) => column === of[i]));
  if (known !== undefined) return known.evidence;
  const evidence = yield* gather(interfaces, resolve);
  made.set(resolve, [...(made.get(resolve) ?? []), { of, evidence }]);
  return evidence;
}

function* gather(interfaces: TableOf<"interfaces">, resolve: SystemResolver): Steps<Evidence> {
  const sure: ByComponent = new Map();
  const ambiguous: ByComponent = new Map();
  const sendsBenefits = new Set<number>();
  const horizon = readCells(interfaces, "interfaces", "horizon");
  const decision = readCells(interfaces, "interfaces", "decision");
  const component = readCells(interfaces, "interfaces", "component");
  const data = interfaces.columns.data;
  for (let row = 0; row < interfaces.rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const decided = decision(row);
    if (decided === "Nedlægges" && horizon(row) === "Fremtidig") continue;
    const sender = resolve(interfaces.columns.sender?.[row] ?? "");
    const ends = [...endsOf(sender), ...endsOf(resolve(interfaces.columns.receiver?.[row] ?? ""))];
    if (/ydelse/i.test(String(data?.[row] ?? ""))) for (const system of systemRowsOf(sender)) sendsBenefits.add(system);
    const willBeThere = horizon(row) === "Fremtidig" ? decided !== "Nedlægges" : horizon(row) === "Nuværende" && decided === "Bevares";
    if (!willBeThere) continue;
    const components = new Set([component(row), ...ends.map((end) => (end.kind === "component" ? end.component : undefined))]);
    for (const name of components) {
      if (name === undefined || name === "") continue;
      for (const end of ends) {
        if (end.kind === "system") add(sure, end.row, name, row, decided);
        else if (end.kind === "ambiguous") for (const candidate of end.rows) add(ambiguous, candidate, name, row, decided);
      }
    }
  }
  return { sure, ambiguous, sendsBenefits };
}

function add(into: ByComponent, system: number, component: string, row: number, decision: string | undefined): void {
  let byComponent = into.get(system);
  if (byComponent === undefined) into.set(system, (byComponent = new Map()));
  let found = byComponent.get(component);
  if (found === undefined) byComponent.set(component, (found = { rows: [], decided: false }));
  if (found.rows[found.rows.length - 1] !== row) found.rows.push(row);
  if (decision === "Bevares" || decision === "Omlægges") found.decided = true;
}

/** A sheet without the column gets only unreadable answers, as `choiceReader` gives them for a text outside the list. */
export function readCells<R extends RegisterId, K extends ChoiceKey<R>>(
  table: TableOf<R> | undefined,
  register: R,
  column: K,
): (row: number) => ChoiceOf<R, K> | "" | undefined {
  const cells = table?.columns[column];
  if (cells === undefined) return () => undefined;
  const read: ChoiceReader = choiceReader<RegisterId, string>(register, column);
  return (row) => read(cells[row] ?? "") as ChoiceOf<R, K> | "" | undefined;
}
