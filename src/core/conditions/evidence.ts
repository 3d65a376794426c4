import { nearSystems, type NearSystems } from "../model/near-systems";
import { namedSystems, systemRowsOf } from "../model/resolved-system";
import type { SystemResolver } from "../model/system-resolver";
import type { Column } from "../model/cell";
import { finish, type Steps } from "../model/steps";
import type { RegisterId } from "../model/register-id";
import type { ChoiceKey, ChoiceOf } from "../registers";
import { choiceReader, readChoice, type ChoiceReader } from "../registers/choice-reader";
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
  /** What an interface may be, of which an end, the component, the horizon or the decision is asked about; see `perhapsHas`. */
  readonly perhaps: ByComponent;
  readonly sendsBenefits: ReadonlySet<number>;
}

/** In the place of a component that is asked about: it may be any. */
const ANY = "*";

/** The interfaces by which a system may have the component, once what is asked about them has an answer; undefined where there are none. */
export function perhapsHas({ perhaps }: Evidence, system: number, component: string): { readonly rows: readonly number[] } | undefined {
  const of = perhaps.get(system);
  const rows = [...(of?.get(component)?.rows ?? []), ...(of?.get(ANY)?.rows ?? [])];
  return rows.length === 0 ? undefined : { rows: [...new Set(rows)].sort((a, b) => a - b) };
}

/** A few milliseconds of work. */
export const ROWS_PER_STEP = 500;

/** Gathers which systems have which components: over their interfaces that will be there. */
export function collectEvidence(...of: Parameters<typeof evidenceSteps>): Evidence {
  return finish(evidenceSteps(...of));
}

const COLUMNS = ["sender", "receiver", "horizon", "decision", "component", "data"] as const;
/** Columns do not change: over the same ones it is gathered once, though a dozen rules ask. */
const made = new WeakMap<SystemResolver, { readonly of: readonly (Column | undefined)[]; readonly evidence: Evidence }[]>();

/** `collectEvidence` step by step. `systems` are those that `resolve` was made of. */
export function* evidenceSteps(
  interfaces: TableOf<"interfaces">,
  resolve: SystemResolver,
  { columns: { systemId = [], systemName = [] } }: Pick<TableOf<"systems">, "columns">,
): Steps<Evidence> {
  const of = COLUMNS.map((key) => interfaces.columns[key]);
  const known = made.get(resolve)?.find((entry) => entry.of.every((column, i) => column === of[i]));
  if (known !== undefined) return known.evidence;
  const evidence = yield* gather(interfaces, resolve, nearSystems({ systemId, systemName }));
  made.set(resolve, [...(made.get(resolve) ?? []), { of, evidence }]);
  return evidence;
}

function* gather(interfaces: TableOf<"interfaces">, resolve: SystemResolver, near: NearSystems): Steps<Evidence> {
  const sure: ByComponent = new Map();
  const perhaps: ByComponent = new Map();
  const sendsBenefits = new Set<number>();
  const presence = presenceReader(interfaces);
  const decision = readCells(interfaces, "interfaces", "decision");
  const component = readCells(interfaces, "interfaces", "component");
  const asksComponent = asksAbout(interfaces, "component");
  const data = interfaces.columns.data;
  const horizon = readCells(interfaces, "interfaces", "horizon");
  for (let row = 0; row < interfaces.rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const decided = decision(row);
    if (decided === "Nedlægges" && horizon(row) === "Fremtidig") continue;
    const senderCell = interfaces.columns.sender?.[row] ?? "";
    const receiverCell = interfaces.columns.receiver?.[row] ?? "";
    const sender = resolve(senderCell);
    if (/ydelse/i.test(String(data?.[row] ?? ""))) for (const system of systemRowsOf(sender)) sendsBenefits.add(system);
    const there = presence(row);
    if (there === "no") continue;
    const ends = [...namedSystems(sender, String(senderCell)), ...namedSystems(resolve(receiverCell), String(receiverCell))];
    const isThere = there === "yes";
    const named = component(row);
    const known = new Set([named, ...ends.map(({ found }) => (found.kind === "component" ? found.component : undefined))]);
    const guessed = new Set(ends.flatMap(({ found }) => (found.kind === "unknown" ? (found.perhaps ?? []) : [])));
    // Between two known systems it is no interface to a component, whatever it goes through.
    if (asksComponent(row) && ends.some(({ found }) => found.kind === "unknown")) guessed.add(ANY);
    for (const { name, found } of ends) {
      // Of a name that is asked about the guess that the question offers: more would make too much of a slip of the pen.
      const own = found.kind === "system" ? [found.row] : [];
      const maybe = found.kind === "ambiguous" ? found.rows : found.kind === "unknown" ? near(name).slice(0, 1) : [];
      for (const to of known) {
        if (to === undefined || to === "") continue;
        for (const system of own) add(isThere ? sure : perhaps, system, to, row, decided);
        for (const system of maybe) add(perhaps, system, to, row, decided);
      }
      for (const to of guessed) for (const system of [...own, ...maybe]) add(perhaps, system, to, row, decided);
    }
  }
  return { sure, perhaps, sendsBenefits };
}

/**
 * Whether an interface will be there when KMD Sag is gone: a future one that is not Nedlægges, or one of today that is decided Bevares.
 * `perhaps` where a word that is asked about decides it.
 */
function presenceReader(interfaces: TableOf<"interfaces">): (row: number) => "yes" | "perhaps" | "no" {
  const horizon = readCells(interfaces, "interfaces", "horizon");
  const decision = readCells(interfaces, "interfaces", "decision");
  const asksHorizon = asksAbout(interfaces, "horizon");
  const asksDecision = asksAbout(interfaces, "decision");
  return (row) => {
    const decided = decision(row);
    const of = horizon(row);
    // A decision that is not understood is none yet, and a future interface counts until it is given up.
    if (of === "Fremtidig") return decided === "Nedlægges" ? "no" : "yes";
    if (of === "Nuværende") return decided === "Bevares" ? "yes" : asksDecision(row) ? "perhaps" : "no";
    if (!asksHorizon(row)) return "no";
    return decided === "Bevares" ? "yes" : decided === "Nedlægges" ? "no" : "perhaps";
  };
}

/** Whether a cell holds a word that its list does not know. */
function asksAbout(interfaces: TableOf<"interfaces">, column: "horizon" | "decision" | "component"): (row: number) => boolean {
  const cells = interfaces.columns[column];
  const read = readChoice("interfaces", column);
  return (row) => cells !== undefined && read(cells[row] ?? "").kind === "unknown";
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
