import { isOwnSystem } from "../conditions/evaluate";
import { type CellValue, isBlank } from "../model/cell";
import { KMD_SAG } from "../model/components";
import { pushTo } from "../model/push-to";
import type { RegisterData } from "../model/register-data";
import type { RegisterOf, WorkbookData } from "../registers/workbook-data";
import { finish, type Steps } from "../model/steps";
import { endsOf, namedSystems } from "../model/resolved-system";
import { resolverSteps, type SystemResolver } from "../model/system-resolver";
import type { OneSystem } from "../model/resolved-system";
import { type ChoiceReader, choiceReader } from "../registers/choice-reader";
import { FLOWS, type DependencyAnalysis } from "./dependency";
import { doubts, type Doubts } from "./doubts";
import { flowWays, type ByFlow, type FlowWays } from "./flow-ways";
import { timeReader, type InterfaceTime } from "../registers/interface-time";
import type { OptionalColumns } from "../model/columns";
import type { ChoiceKey, ChoiceOf } from "../registers";

/** The interfaces of today as links between systems, and the ways to KMD Sag over them. */
interface Links {
  /** Data rows of interfaces of today that touch KMD Sag, of planned ones, and of one-off conversions. */
  readonly directRows: number[];
  readonly later: Record<LaterTime, number[]>;
  /** System row → data rows of its interfaces with KMD Sag: of today, and the later ones. */
  readonly direct: Map<number, number[]>;
  readonly laterOf: Record<LaterTime, Map<number, number[]>>;
  /** Systems that send to KMD Sag, and those that it sends to. */
  readonly directBy: ByFlow<Set<number>>;
  /** Link i goes from system `from[i]` to `to[i]` by the interface in data row `row[i]`. */
  readonly from: number[];
  readonly to: number[];
  readonly row: number[];
  readonly unknownEnds: DependencyAnalysis["unknownEnds"][number][];
  readonly ambiguousEnds: DependencyAnalysis["ambiguousEnds"][number][];
  /** Data rows of interfaces of which an end or the component is not known: what they tie together has not been seen. */
  readonly doubtful: Set<number>;
  /** System row → data rows of its doubtful interfaces, those that may be its own among them. */
  readonly doubtfulOf: Map<number, number[]>;
  /** Systems that may send to KMD Sag, and those that it may send to, by such interfaces. */
  readonly doubtfulBy: ByFlow<Set<number>>;
}

export type LaterTime = Extract<InterfaceTime, "planned" | "oneOff">;

export interface WaysToKmdSag {
  readonly resolve: SystemResolver;
  readonly links: Links;
  /** By data row of the systems register: false for KMD Sag itself, SAPA or a component. */
  readonly own: readonly boolean[];
  /** By data row: the system's own column says Ja. */
  readonly saysYes: readonly boolean[];
  readonly ways: FlowWays;
  /** The missing registers and columns, as in `DependencyAnalysis.incomplete`. */
  readonly incomplete: readonly string[];
  /** Why it is not known that a system without a way has none. */
  readonly doubts: Doubts;
}

/** Reads links and finds every system's shortest way; linear in systems + interfaces. See `analyseDependencies` for what counts. */
export function waysToKmdSag(data: WorkbookData): WaysToKmdSag {
  return finish(waysSteps(data));
}

export function* waysSteps({ registers: { systems, interfaces } }: WorkbookData): Steps<WaysToKmdSag> {
  const resolve = yield* resolverSteps(systems?.columns);
  const links = yield* readLinks(interfaces, resolve);
  const column = reader(systems, "systems", "integratesKmdSag");
  const own: boolean[] = [];
  for (let row = 0; systems !== undefined && row < systems.rowCount; row++) {
    own.push(isOwnSystem(systems, row, resolve));
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const saysYes = own.map((isOwn, row) => isOwn && column(row) === "Ja");
  const ownOnly = (rows: ReadonlySet<number>): Set<number> => new Set([...rows].filter((row) => own[row]));
  const directBy = { from: ownOnly(links.directBy.from), to: ownOnly(links.directBy.to) };
  const direct = (row: number): boolean => directBy.from.has(row) || directBy.to.has(row);
  const untold = saysYes.flatMap((yes, row) => (yes && !direct(row) ? [row] : []));
  yield;
  const graph = { nodeCount: own.length, from: links.from, to: links.to };
  const ways = flowWays(graph, directBy, untold);
  const incomplete = [...missingParts("systems", systems), ...missingParts("interfaces", interfaces)];
  yield;
  const silent = own.map((isOwn, row) => isOwn && column(row) !== "Ja" && column(row) !== "Nej");
  return {
    resolve,
    links,
    own,
    saysYes,
    ways,
    incomplete,
    doubts: doubts({ graph, doubtful: links.doubtfulBy, own, silent, direct, ways, incomplete }),
  };
}

const NEEDED = {
  systems: ["integratesKmdSag"],
  interfaces: ["sender", "receiver", "component", "horizon", "decision"],
} as const;

function missingParts(register: "systems" | "interfaces", data: RegisterData | undefined): string[] {
  // A sheet of interfaces without a row says as little as none.
  if (data === undefined || (register === "interfaces" && data.rowCount === 0)) return [register];
  return NEEDED[register].filter((column) => data.columns[column] === undefined).map((column) => `${register}.${column}`);
}

/** Some milliseconds of work. */
export const ROWS_PER_STEP = 500;

function* readLinks(interfaces: RegisterOf<"interfaces"> | undefined, resolve: SystemResolver): Steps<Links> {
  const links: Links = {
    directRows: [],
    later: { planned: [], oneOff: [] },
    direct: new Map(),
    laterOf: { planned: new Map(), oneOff: new Map() },
    directBy: { from: new Set(), to: new Set() },
    from: [],
    to: [],
    row: [],
    unknownEnds: [],
    ambiguousEnds: [],
    doubtful: new Set(),
    doubtfulOf: new Map(),
    doubtfulBy: { from: new Set(), to: new Set() },
  };
  if (interfaces === undefined) return links;
  const component = reader(interfaces, "interfaces", "component");
  const timeOf = timeReader(interfaces.columns);
  for (let row = 0; row < interfaces.rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const time = timeOf(row);
    if (time === "never") continue;
    if (time === "today") readLink(interfaces, row, component(row), resolve, links);
    else readLater(interfaces, row, time, component(row), resolve, links);
  }
  return links;
}

/** Reads one interface of today into `links`. */
function readLink(
  interfaces: RegisterOf<"interfaces">,
  row: number,
  component: string | undefined,
  resolve: SystemResolver,
  links: Links,
): void {
  const senders = readEnd(interfaces, row, "sender", resolve, links);
  const receivers = readEnd(interfaces, row, "receiver", resolve, links);
  const isKmd = (end: OneSystem): boolean => end.kind === "kmdSag";
  const through = component === KMD_SAG;
  const [from, to] = [rowsOf(senders), rowsOf(receivers)];
  if (through || senders.some(isKmd) || receivers.some(isKmd)) links.directRows.push(row);
  const direct = { to: through || receivers.some(isKmd) ? from : [], from: through || senders.some(isKmd) ? to : [] };
  for (const flow of FLOWS) for (const system of direct[flow]) links.directBy[flow].add(system);
  for (const system of new Set([...direct.to, ...direct.from])) pushTo(links.direct, system, row);
  // Blank, or no word of the list: it may be KMD Sag. A missing column is one gap, not one for each row.
  const isOpen = interfaces.columns.component !== undefined && !component;
  const [openFrom, openTo] = [isOpen || senders.some(isUnsure), isOpen || receivers.some(isUnsure)];
  if (openFrom || openTo) {
    links.doubtful.add(row);
    const own = [...from, ...to];
    const candidates = [senders, receivers].map((ends) => ends.flatMap((end) => (end.kind === "ambiguous" ? end.rows : [])));
    for (const system of new Set([...own, ...candidates.flat()])) pushTo(links.doubtfulOf, system, row);
    // An end that may be KMD Sag makes the other one doubtful, and is doubtful itself.
    const unsure = (ends: readonly OneSystem[]): number[] => rowsOf(ends.filter(isUnsure));
    for (const system of [...(openTo ? from : unsure(senders)), ...candidates[0]!]) links.doubtfulBy.to.add(system);
    for (const system of [...(openFrom ? to : unsure(receivers)), ...candidates[1]!]) links.doubtfulBy.from.add(system);
  }
  // Several systems in one cell each exchange data with the other end, not with one another.
  for (const sender of from) {
    for (const receiver of to) {
      if (sender === receiver) continue;
      links.from.push(sender);
      links.to.push(receiver);
      links.row.push(row);
    }
  }
}

/** Interfaces that are not there today make no dependency; those with KMD Sag are listed apart. */
function readLater(
  interfaces: RegisterOf<"interfaces">,
  row: number,
  time: LaterTime,
  component: string | undefined,
  resolve: SystemResolver,
  links: Links,
): void {
  const ends = (["sender", "receiver"] as const).flatMap((end) => endsOf(resolve(interfaces.columns[end]?.[row] ?? "")));
  if (component !== KMD_SAG && !ends.some(({ kind }) => kind === "kmdSag")) {
    // It ties nothing together today, but whether it is about KMD Sag can't be said of the row itself.
    if ((interfaces.columns.component !== undefined && !component) || ends.some(isUnsure)) links.doubtful.add(row);
    return;
  }
  links.later[time].push(row);
  for (const system of new Set(rowsOf(ends))) pushTo(links.laterOf[time], system, row);
}

function isUnsure(end: OneSystem): boolean {
  return end.kind === "unknown" || end.kind === "ambiguous" || (end.kind === "system" && end.perhaps === true);
}

function rowsOf(ends: readonly OneSystem[]): number[] {
  return ends.flatMap((end) => (end.kind === "system" ? [end.row] : []));
}

/** The systems that an end names; none where the sheet has no such column. Reports those that are unknown or ambiguous. */
function readEnd(
  interfaces: RegisterOf<"interfaces">,
  row: number,
  end: "sender" | "receiver",
  resolve: SystemResolver,
  links: Links,
): readonly OneSystem[] {
  const cell = interfaces.columns[end]?.[row];
  if (cell === undefined) return [];
  const named = namedSystems(resolve(cell), textOf(cell));
  for (const { name, found } of named) {
    if (found.kind === "unknown") links.unknownEnds.push({ row, end, name });
    if (found.kind === "ambiguous") links.ambiguousEnds.push({ row, end, name, candidates: found.rows });
  }
  return named.map(({ found }) => found);
}

/** The value of a closed list's column in a row; undefined where register or column is missing. */
function reader<R extends "systems" | "interfaces", K extends ChoiceKey<R>>(
  data: RegisterOf<R> | undefined,
  register: R,
  column: K,
): (row: number) => ChoiceOf<R, K> | "" | undefined {
  const columns: OptionalColumns = data?.columns ?? {};
  const cells = columns[column];
  if (cells === undefined) return () => undefined;
  const read: ChoiceReader = choiceReader<R, string>(register, column);
  return (row) => read(cells[row] ?? "") as ChoiceOf<R, K> | "" | undefined;
}

export function textOf(cell: CellValue): string {
  return isBlank(cell) ? "" : String(cell).trim();
}

/** System-id as it is in the sheet, the name where that is blank. */
export function systemKey(systems: RegisterOf<"systems">, row: number): string {
  return textOf(systems.columns.systemId?.[row] ?? "") || textOf(systems.columns.systemName?.[row] ?? "");
}

/** Snitflade-id as it is in the sheet, `#12` (the sheet's row number) where that is blank. */
export function interfaceKey(interfaces: RegisterOf<"interfaces"> | undefined, row: number): string {
  return textOf(interfaces?.columns.interfaceId?.[row] ?? "") || `#${(interfaces?.sheetRows[row] ?? row) + 1}`;
}
