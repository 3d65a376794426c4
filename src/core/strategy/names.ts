import type { FactReader } from "./facts";

/** Stands for what has no name of its own, so that a sentence never has a hole: the row in its register, the first is 1. */
export function rowName(row: number): string {
  return `#${row + 1}`;
}

/** The columns of an interface that name a system each. */
export const ENDS = ["sender", "receiver"] as const;

/** How a system is called: its name, else its id. */
export function systemName(systems: FactReader<"systems">, row: number): string {
  return systems.text("systemName", row) || systems.text("systemId", row) || rowName(row);
}
