import { factReader } from "./facts";
import type { Blocker, StrategyInput } from "./strategy";

/**
 * Systems that keep KMD Sag from being closed: they hang on it directly and an interface with it is kept, undecided, or known from
 * their own column only. `carries` counts the systems whose shortest way to KMD Sag goes through it. Linear in systems + interfaces.
 */
export function findBlockers(input: StrategyInput): Blocker[] {
  const links = factReader("interfaces", input.data.registers.interfaces, input.data.date1904);
  const rowOf = new Map<string, number>();
  const ids = input.data.registers.interfaces?.columns["interfaceId"] ?? [];
  ids.forEach((id, row) => {
    const key = String(id).trim();
    if (key !== "" && !rowOf.has(key)) rowOf.set(key, row);
  });
  const carries = new Map<string, number>();
  for (const { via } of input.dependencies.systems) {
    const nearest = via[via.length - 1];
    if (nearest !== undefined) carries.set(nearest, (carries.get(nearest) ?? 0) + 1);
  }
  return input.dependencies.systems
    .filter(({ kind }) => kind === "direct")
    .flatMap(({ row, system, name, because }): Blocker[] => {
      const rows = because.interfaces.flatMap((id) => rowOf.get(id) ?? []);
      const decisions = rows.map((at) => links.choice("decision", at));
      const open = rows.filter((_, i) => decisions[i] !== "Nedlægges" && decisions[i] !== "Omlægges");
      if (rows.length > 0 && open.length === 0) return [];
      const id = because.interfaces.length === 0 ? "no-interface" : decisions.includes("Bevares") ? "kept" : "undecided";
      return [
        { system: row, interfaceRows: open, reason: { id, data: { system: name, count: open.length } }, carries: carries.get(system) ?? 0 },
      ];
    })
    .sort((a, b) => b.carries - a.carries || a.system - b.system);
}
