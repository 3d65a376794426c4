import { isOwnSystem } from "../conditions/evaluate";
import { type CellValue, isBlank } from "../model/cell";
import { KMD_SAG } from "../model/components";
import { pushTo } from "../model/push-to";
import type { RegisterData } from "../model/register-data";
import type { RegisterOf, WorkbookData } from "../registers/workbook-data";
import { finish, type Steps } from "../model/steps";
import { namedSystems } from "../model/resolved-system";
import { resolverSteps, type SystemResolver } from "../model/system-resolver";
import type { OneSystem } from "../model/resolved-system";
import { type ChoiceReader, choiceReader } from "../registers/choice-reader";
import type { DependencyAnalysis } from "./dependency";
import { doubts, type Doubts } from "./doubts";
import { shortestWays, type ShortestWays } from "./shortest-ways";
import type { OptionalColumns } from "../model/columns";
import type { ChoiceKey, ChoiceOf } from "../registers";

/** The interfaces as links between systems, and the ways to KMD Sag over them. */
interface Links {
  /** Data rows of interfaces that touch KMD Sag. */
  readonly directRows: number[];
  /** System row → data rows of its interfaces with KMD Sag. */
  readonly direct: Map<number, number[]>;
  /** Link i joins systems `from[i]` and `to[i]` by the interface in data row `row[i]`. */
  readonly from: number[];
  readonly to: number[];
  readonly row: number[];
  readonly unknownEnds: DependencyAnalysis["unknownEnds"][number][];
  readonly ambiguousEnds: DependencyAnalysis["ambiguousEnds"][number][];
  /** Data rows of interfaces of which an end or the component is not known: what they tie together has not been seen. */
  readonly doubtful: Set<number>;
  /** System row → data rows of its doubtful interfaces, those that may be its own among them. */
  readonly doubtfulOf: Map<number, number[]>;
}

export interface WaysToKmdSag {
  readonly resolve: SystemResolver;
  readonly links: Links;
  /** By data row of the systems register: false for KMD Sag itself or a component. */
  readonly own: readonly boolean[];
  /** By data row: the system's own column says Ja. */
  readonly saysYes: readonly boolean[];
  readonly ways: ShortestWays;
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
  const sources = own.flatMap((isOwn, row) => (isOwn && (links.direct.has(row) || saysYes[row]!) ? [row] : []));
  yield;
  const graph = { nodeCount: own.length, from: links.from, to: links.to };
  const ways = shortestWays(graph, sources);
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
    doubts: doubts({ graph, doubtfulOf: links.doubtfulOf, own, silent, ways, incomplete }),
  };
}

const NEEDED = {
  systems: ["integratesKmdSag"],
  interfaces: ["sender", "receiver", "component", "horizon", "decision"],
} as const;

function missingParts(register: "systems" | "interfaces", data: RegisterData | undefined): string[] {
  if (data === undefined) return [register];
  return NEEDED[register].filter((column) => data.columns[column] === undefined).map((column) => `${register}.${column}`);
}

/** Some milliseconds of work. */
export const ROWS_PER_STEP = 500;

function* readLinks(interfaces: RegisterOf<"interfaces"> | undefined, resolve: SystemResolver): Steps<Links> {
  const links: Links = {
    directRows: [],
    direct: new Map(),
    from: [],
    to: [],
    row: [],
    unknownEnds: [],
    ambiguousEnds: [],
    doubtful: new Set(),
    doubtfulOf: new Map(),
  };
  if (interfaces === undefined) return links;
  const component = reader(interfaces, "interfaces", "component");
  const exists = existenceReader(interfaces);
  for (let row = 0; row < interfaces.rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    if (!exists(row)) continue;
    const ends = (["sender", "receiver"] as const).map((end) => readEnd(interfaces, row, end, resolve, links));
    const named = ends.flat();
    const touches = component(row) === KMD_SAG || named.some(({ kind }) => kind === "kmdSag");
    if (touches) links.directRows.push(row);
    const [senders, receivers] = ends.map((end) => end.flatMap((one) => (one.kind === "system" ? [one.row] : [])));
    const own = [...senders!, ...receivers!];
    if (touches) {
      for (const system of new Set(own)) pushTo(links.direct, system, row);
    }
    // Blank, or no word of the list: it may be KMD Sag. A missing column is one gap, not one for each row.
    const isOpen = interfaces.columns.component !== undefined && !component(row);
    const isUnsure = (end: OneSystem): boolean =>
      end.kind === "unknown" || end.kind === "ambiguous" || (end.kind === "system" && end.perhaps === true);
    if (isOpen || named.some(isUnsure)) {
      links.doubtful.add(row);
      const candidates = named.flatMap((end) => (end.kind === "ambiguous" ? end.rows : []));
      for (const system of new Set([...own, ...candidates])) pushTo(links.doubtfulOf, system, row);
    }
    // Several systems in one cell each exchange data with the other end, not with one another.
    for (const from of senders!) {
      for (const to of receivers!) {
        if (from === to) continue;
        links.from.push(from);
        links.to.push(to);
        links.row.push(row);
      }
    }
  }
  return links;
}

/** Interfaces that are Fremtidig and Nedlægges will never exist. */
export function existenceReader(interfaces: RegisterOf<"interfaces">): (row: number) => boolean {
  const horizon = reader(interfaces, "interfaces", "horizon");
  const decision = reader(interfaces, "interfaces", "decision");
  return (row) => !(horizon(row) === "Fremtidig" && decision(row) === "Nedlægges");
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
