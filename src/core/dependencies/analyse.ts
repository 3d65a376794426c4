import { isOwnSystem } from "../conditions/evaluate";
import type { CellValue } from "../model/cell";
import { isBlank } from "../model/cell";
import { KMD_SAG } from "../model/components";
import type { RegisterData, WorkbookData } from "../model/register-data";
import { buildResolver, type ResolvedSystem, type SystemResolver } from "../model/system-resolver";
import { choiceReader } from "../registers/choice-reader";
import type { DependencyAnalysis, SystemDependency } from "./dependency";
import { shortestWays } from "./shortest-ways";
import { pushTo } from "../model/push-to";

const NEEDED = {
  systems: ["integratesKmdSag"],
  interfaces: ["sender", "receiver", "component", "horizon", "decision"],
} as const;

/**
 * Which systems hang on KMD Sag, directly or through others, and by which shortest chain.
 *
 * - *Direct*: an interface whose sender, receiver or component is KMD Sag, or the system's own column says Ja.
 * - *Indirect*: linked to a direct one over interfaces between systems of the register. Direction does not count: who
 *   receives data loses it when the sender's source closes, and who delivers data loses its only receiver.
 * - The infrastructure (components, and rows whose type is Infrastruktur) is never passed through: nearly every system
 *   is tied to it, and it stays when KMD Sag goes.
 * - Interfaces that are Fremtidig *and* Nedlægges will never exist and count for nothing.
 *
 * Same register, same answer: of several shortest chains the one over the uppermost rows is told. Linear in systems +
 * interfaces. Works with either register alone and tells in `incomplete` what is not there.
 */
export function analyseDependencies(data: WorkbookData): DependencyAnalysis {
  const { systems, interfaces } = data.registers;
  const resolve = buildResolver(systems?.columns);
  const links = interfaces === undefined ? NO_LINKS : readLinks(interfaces, resolve, systems);
  return {
    systems: systems === undefined ? [] : judgeSystems(systems, links, resolve, interfaces),
    directInterfaceRows: links.directRows,
    unknownEnds: systems === undefined ? [] : links.unknownEnds,
    ambiguousEnds: links.ambiguousEnds,
    incomplete: [...missing("systems", systems), ...missing("interfaces", interfaces)],
  };
}

interface Links {
  /** Data rows of interfaces that touch KMD Sag. */
  readonly directRows: number[];
  /** System row → data rows of its interfaces with KMD Sag. */
  readonly direct: Map<number, number[]>;
  /** Link i joins systems `from[i]` and `to[i]`. */
  readonly from: number[];
  readonly to: number[];
  readonly unknownEnds: DependencyAnalysis["unknownEnds"][number][];
  readonly ambiguousEnds: DependencyAnalysis["ambiguousEnds"][number][];
}
const NO_LINKS: Links = { directRows: [], direct: new Map(), from: [], to: [], unknownEnds: [], ambiguousEnds: [] };

function readLinks(interfaces: RegisterData, resolve: SystemResolver, systems: RegisterData | undefined): Links {
  const links: Links = { directRows: [], direct: new Map(), from: [], to: [], unknownEnds: [], ambiguousEnds: [] };
  const component = reader(interfaces, "interfaces", "component");
  const horizon = reader(interfaces, "interfaces", "horizon");
  const decision = reader(interfaces, "interfaces", "decision");
  const infrastructure = infrastructureRows(systems);
  for (let row = 0; row < interfaces.rowCount; row++) {
    if (horizon(row) === "Fremtidig" && decision(row) === "Nedlægges") continue;
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
  }
  return links;
}

/** What an end stands for; undefined where the sheet has no such column. Tells ends that are unknown or ambiguous. */
function readEnd(
  interfaces: RegisterData,
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

function judgeSystems(
  systems: RegisterData,
  links: Links,
  resolve: SystemResolver,
  interfaces: RegisterData | undefined,
): SystemDependency[] {
  const column = reader(systems, "systems", "integratesKmdSag");
  const own = Array.from({ length: systems.rowCount }, (_, row) => isOwnSystem(systems, row, resolve));
  const sources = own.flatMap((isOwn, row) => (isOwn && (links.direct.has(row) || column(row) === "Ja") ? [row] : []));
  const ways = shortestWays({ nodeCount: systems.rowCount, from: links.from, to: links.to }, sources);
  const keyOf = (row: number): string => key(systems, row);
  return own.map((isOwn, row): SystemDependency => {
    const distance = isOwn ? ways.distance[row]! : -1;
    const via: string[] = [];
    for (let next = ways.next[row]!; distance > 0 && next !== -1; next = ways.next[next]!) via.push(keyOf(next));
    return {
      system: keyOf(row),
      name: textOf(systems.columns["systemName"]?.[row] ?? "") || keyOf(row),
      kind: distance === -1 ? "none" : distance === 0 ? "direct" : "indirect",
      via,
      row,
      because: {
        ownColumn: isOwn && column(row) === "Ja",
        interfaces: (links.direct.get(row) ?? []).map((at) => interfaceKey(interfaces, at)),
      },
    };
  });
}

function infrastructureRows(systems: RegisterData | undefined): ReadonlySet<number> {
  if (systems === undefined) return new Set();
  const type = reader(systems, "systems", "systemType");
  return new Set(Array.from({ length: systems.rowCount }, (_, row) => row).filter((row) => type(row) === "Infrastruktur"));
}

/** System-id as it stands, the name where that is blank. */
function key(systems: RegisterData, row: number): string {
  return textOf(systems.columns["systemId"]?.[row] ?? "") || textOf(systems.columns["systemName"]?.[row] ?? "");
}

/** Snitflade-id as it stands, `#12` (the sheet's row number) where that is blank. */
function interfaceKey(interfaces: RegisterData | undefined, row: number): string {
  return textOf(interfaces?.columns["interfaceId"]?.[row] ?? "") || `#${(interfaces?.sheetRows[row] ?? row) + 1}`;
}

function reader(data: RegisterData, register: "systems" | "interfaces", column: string): (row: number) => string | undefined {
  const cells = data.columns[column];
  if (cells === undefined) return () => undefined;
  const read = choiceReader(register, column);
  return (row) => read(cells[row] ?? "");
}

function missing(register: "systems" | "interfaces", data: RegisterData | undefined): string[] {
  if (data === undefined) return [register];
  return NEEDED[register].filter((column) => data.columns[column] === undefined).map((column) => `${register}.${column}`);
}

function textOf(cell: CellValue): string {
  return isBlank(cell) ? "" : String(cell).trim();
}
