import type { SampleRow } from "./rows";

/** The true answer for one system. */
export interface TrueDependency {
  readonly system: string;
  readonly depends: "direkte" | "indirekte" | "nej" | "ukendt";
  readonly via: readonly string[];
}

export interface WalkedWorkbook {
  readonly systems: readonly SampleRow[];
  readonly interfaces: readonly SampleRow[];
  /** Data row of the system that an end names; undefined for what is none of the register. */
  readonly systemRow: (end: SampleRow[string] | undefined) => number | undefined;
  /** Rows where a planted fault hides whether there is a tie to KMD Sag. */
  readonly hiding: { readonly systems: ReadonlySet<number>; readonly interfaces: ReadonlySet<number> };
}

/** KMD Sag, among the rows of the systems. */
const KMD = 0;
type Hop = readonly [sender: number, receiver: number];

/**
 * By walking along the interfaces until nothing changes: slow, and written without the analysis that is held to it. Data is followed the way
 * that it goes, from KMD Sag and to it.
 */
export function trueDependencies({ systems, interfaces, systemRow, hiding }: WalkedWorkbook): TrueDependency[] {
  const passes = systems.map((row, at) => at !== KMD && row["systemName"] !== "SAPA");
  const isToday = (row: SampleRow): boolean => row["horizon"] !== "Fremtidig" && row["frequency"] !== "Engangs";
  const nodeOf = (end: SampleRow[string] | undefined): number | undefined => (end === "KMD Sag" ? KMD : systemRow(end));
  const hops = interfaces.filter(isToday).flatMap((row): Hop[] => {
    const [sender, receiver] = [nodeOf(row["sender"]), nodeOf(row["receiver"])];
    const through: Hop[] = [
      ...(sender === undefined ? [] : [[sender, KMD] as const]),
      ...(receiver === undefined ? [] : [[KMD, receiver] as const]),
    ];
    return [
      ...(sender === undefined || receiver === undefined ? [] : [[sender, receiver] as const]),
      ...(row["component"] === "KMD Sag" ? through : []),
    ];
  });
  const touches = (at: number): boolean => hops.some(([a, b]) => (a === at && b === KMD) || (a === KMD && b === at));
  const saysYes = (at: number): boolean => String(systems[at]!["integratesKmdSag"]).trim().toLowerCase() === "ja";
  const untold = systems.flatMap((_, at) => (passes[at] && saysYes(at) && !touches(at) ? [at] : []));

  /** Steps from the nearest of some systems, along the data or against it. */
  const steps = (first: ReadonlyMap<number, number>, along: readonly Hop[]): Map<number, number> => {
    const found = new Map(first);
    for (let changed = true; changed;) {
      changed = false;
      for (const [a, b] of along) {
        const next = found.get(a);
        if (next === undefined || !passes[a] || !passes[b] || (found.get(b) ?? Infinity) <= next + 1) continue;
        found.set(b, next + 1);
        changed = true;
      }
    }
    return found;
  };
  const back = hops.map(([a, b]): Hop => [b, a]);
  const ways = [hops, back].map((along) => {
    const atKmd = along.flatMap(([a, b]) => (a === KMD && passes[b] ? [b] : []));
    return { along, steps: steps(new Map([...atKmd, ...untold].map((at) => [at, 1])), along) };
  });
  const doubts = [hops, back].map((along, against) => {
    const hidden = [...hiding.interfaces].flatMap((at) => {
      const row = interfaces[at]!;
      const [near, far] = against === 0 ? [row["receiver"], row["sender"]] : [row["sender"], row["receiver"]];
      const open = !COMPONENTS.has(String(row["component"])) || (nodeOf(far) === undefined && !COMPONENTS.has(String(far)));
      const system = nodeOf(near);
      return isToday(row) && open && system !== undefined ? [system] : [];
    });
    const silent = [...hiding.systems].filter((at) => !touches(at));
    return steps(new Map([...hidden, ...silent].map((at) => [at, 0])), along);
  });

  const key = (at: number): string => String(systems[at]!["systemId"] || systems[at]!["systemName"]);
  return systems.map((_, at): TrueDependency => {
    const best = ways
      .flatMap((way) => {
        const far = way.steps.get(at);
        return !passes[at] || far === undefined ? [] : [{ far, via: viaOf(at, way) }];
      })
      .sort((a, b) => a.far - b.far || (a.via[0] ?? 0) - (b.via[0] ?? 0));
    if (best[0] === undefined)
      return { system: key(at), depends: passes[at] && doubts.some((found) => found.has(at)) ? "ukendt" : "nej", via: [] };
    return { system: key(at), depends: best[0].far === 1 ? "direkte" : "indirekte", via: best[0].via.map(key) };
  });

  /** Of several as near the one in the upper row. */
  function viaOf(from: number, { along, steps: far }: { along: readonly Hop[]; steps: ReadonlyMap<number, number> }): number[] {
    const via: number[] = [];
    for (let at = from; far.get(at)! > 1; via.push(at)) {
      const before = along.flatMap(([a, b]) => (b === at && far.get(a) === far.get(at)! - 1 ? [a] : []));
      at = Math.min(...before);
    }
    return via;
  }
}

const COMPONENTS: ReadonlySet<string> = new Set([
  "KMD Sag",
  "Sags- og Dokumentindeks",
  "Ydelsesindeks",
  "Organisation",
  "Klassifikation",
  "Adgangsstyring for brugere",
  "Adgangsstyring for systemer",
  "Beskedfordeler",
  "Fordelingskomponenten",
  "Serviceplatformen",
  "Punkt-til-punkt",
]);
