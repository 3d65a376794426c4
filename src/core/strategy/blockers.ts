import { systemRowsOf } from "../model/resolved-system";
import { factReader } from "./facts";
import { ENDS } from "./names";
import type { Blocker, StrategyInput } from "./strategy";

/**
 * Systems that prevent the closing of KMD Sag: they depend on it directly and an interface with it is retained, undecided, or known from
 * their own column only. `carries` counts the systems whose shortest path to KMD Sag goes through it. Linear in systems + interfaces.
 */
export function findBlockers(input: StrategyInput): Blocker[] {
  const links = factReader("interfaces", input.data.registers.interfaces, input.data.date1904);
  const rowsOf = new Map<number, number[]>();
  for (const row of input.dependencies.directInterfaceRows) {
    const ends = ENDS.map((end) => input.resolve(links.text(end, row)));
    for (const system of new Set(ends.flatMap(systemRowsOf))) {
      const rows = rowsOf.get(system);
      if (rows === undefined) rowsOf.set(system, [row]);
      else rows.push(row);
    }
  }
  const carries = new Map<string, number>();
  for (const { carrier } of input.dependencies.systems) {
    if (carrier !== undefined) carries.set(carrier, (carries.get(carrier) ?? 0) + 1);
  }
  return input.dependencies.systems
    .filter(({ kind }) => kind === "direct")
    .flatMap(({ row, system, name }): Blocker[] => {
      const rows = rowsOf.get(row) ?? [];
      const open = rows.filter((at) => !["Nedlægges", "Omlægges"].includes(links.choice("decision", at) ?? ""));
      if (rows.length > 0 && open.length === 0) return [];
      const retained = open.filter((at) => links.choice("decision", at) === "Bevares").length;
      const id = rows.length === 0 ? "no-interface" : retained > 0 ? "kept" : "undecided";
      const count = retained > 0 ? retained : open.length;
      return [{ system: row, interfaceRows: open, reason: { id, data: { system: name, count } }, carries: carries.get(system) ?? 0 }];
    })
    .sort((a, b) => b.carries - a.carries || a.system - b.system);
}
