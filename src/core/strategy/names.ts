import type { FactReader } from "./facts";

/** Stands for what has no name of its own, so that a sentence never has a hole: the row in its register, the first is 1. */
export function rowName(row: number): string {
  return `#${row + 1}`;
}

/** The columns of an interface that name a system each. */
export const ENDS = ["sender", "receiver"] as const;

/** How an interface is called: its id, else its two ends. */
export function interfaceName(links: FactReader<"interfaces">, row: number): string {
  const id = links.text("interfaceId", row);
  if (id !== "") return id;
  const ends = ENDS.map((end) => links.text(end, row)).filter((name) => name !== "");
  return ends.length === 0 ? rowName(row) : ends.join(" → ");
}

/** How a system is called: its name, else its id. */
export function systemName(systems: FactReader<"systems">, row: number): string {
  return systems.text("systemName", row) || systems.text("systemId", row) || rowName(row);
}

/** `Nexus (SYS-011)`: its name, by which people know it, and its id, which sets two of one name apart. */
export function systemLabel(name: string, id: string): string {
  if (name === "" || id === "" || name === id) return name || id;
  return `${name} (${id})`;
}
