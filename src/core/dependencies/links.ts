import { isOwnSystem } from "../conditions/evaluate";
import { type CellValue, isBlank } from "../model/cell";
import { KMD_SAG } from "../model/components";
import { pushTo } from "../model/push-to";
import type { RegisterOf, WorkbookData } from "../registers/workbook-data";
import { finish, type Steps } from "../model/steps";
import { resolverSteps, type ResolvedSystem, type SystemResolver } from "../model/system-resolver";
import { type ChoiceReader, choiceReader } from "../registers/choice-reader";
import type { DependencyAnalysis } from "./dependency";
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
}

export interface WaysToKmdSag {
  readonly resolve: SystemResolver;
  readonly links: Links;
  /** By data row of the systems register: false for KMD Sag itself or a component. */
  readonly own: readonly boolean[];
  /** By data row: the system's own column says Ja. */
  readonly saysYes: readonly boolean[];
  readonly ways: ShortestWays;
}

/** Reads links and finds every system's shortest way; linear in systems + interfaces. See `analyseDependencies` for what counts. */
export function waysToKmdSag(data: WorkbookData): WaysToKmdSag {
  return finish(waysSteps(data));
}

export function* waysSteps({ registers: { systems, interfaces } }: WorkbookData): Steps<WaysToKmdSag> {
  const resolve = yield* resolverSteps(systems?.columns);
  const links = yield* readLinks(interfaces, resolve, systems);
  const column = reader(systems, "systems", "integratesKmdSag");
  const own: boolean[] = [];
  for (let row = 0; systems !== undefined && row < systems.rowCount; row++) {
    own.push(isOwnSystem(systems, row, resolve));
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const saysYes = own.map((isOwn, row) => isOwn && column(row) === "Ja");
  const sources = own.flatMap((isOwn, row) => (isOwn && (links.direct.has(row) || saysYes[row]!) ? [row] : []));
  yield;
  return { resolve, links, own, saysYes, ways: shortestWays({ nodeCount: own.length, from: links.from, to: links.to }, sources) };
}

/** Some milliseconds of work. */
export const ROWS_PER_STEP = 500;

function* readLinks(
  interfaces: RegisterOf<"interfaces"> | undefined,
  resolve: SystemResolver,
  systems: RegisterOf<"systems"> | undefined,
): Steps<Links> {
  const links: Links = { directRows: [], direct: new Map(), from: [], to: [], row: [], unknownEnds: [], ambiguousEnds: [] };
  if (interfaces === undefined) return links;
  const component = reader(interfaces, "interfaces", "component");
  const exists = existenceReader(interfaces);
  const infrastructure = infrastructureRows(systems);
  for (let row = 0; row < interfaces.rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    if (!exists(row)) continue;
    const ends = (["sender", "receiver"] as const).map((end) => readEnd(interfaces, row, end, resolve, links));
    const touches = component(row) === KMD_SAG || ends.some((end) => end?.kind === "kmdSag");
    if (touches) links.directRows.push(row);
    const own = ends.flatMap((end) => (end?.kind === "system" ? [end.row] : []));
    if (touches) {
      for (const system of new Set(own)) pushTo(links.direct, system, row);
    }
    const [from, to] = own;
    if (from === undefined || to === undefined || from === to || infrastructure.has(from) || infrastructure.has(to)) continue;
    links.from.push(from);
    links.to.push(to);
    links.row.push(row);
  }
  return links;
}

/** Interfaces that are Fremtidig and Nedlægges will never exist. */
export function existenceReader(interfaces: RegisterOf<"interfaces">): (row: number) => boolean {
  const horizon = reader(interfaces, "interfaces", "horizon");
  const decision = reader(interfaces, "interfaces", "decision");
  return (row) => !(horizon(row) === "Fremtidig" && decision(row) === "Nedlægges");
}

/** The meaning of an end; undefined where the sheet has no such column. Reports ends that are unknown or ambiguous. */
function readEnd(
  interfaces: RegisterOf<"interfaces">,
  row: number,
  end: "sender" | "receiver",
  resolve: SystemResolver,
  links: Links,
): ResolvedSystem | undefined {
  const cell = interfaces.columns[end]?.[row];
  if (cell === undefined) return undefined;
  const found = resolve(cell);
  const name = textOf(cell);
  if (found.kind === "unknown") links.unknownEnds.push({ row, end, name });
  if (found.kind === "ambiguous") links.ambiguousEnds.push({ row, end, name, candidates: found.rows });
  return found;
}

function infrastructureRows(systems: RegisterOf<"systems"> | undefined): ReadonlySet<number> {
  if (systems === undefined) return new Set();
  const type = reader(systems, "systems", "systemType");
  return new Set(Array.from({ length: systems.rowCount }, (_, row) => row).filter((row) => type(row) === "Infrastruktur"));
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
