import { unclearRegisters } from "../core/recognition/choice";
import type { RegisterId } from "../core/model/register-id";
import type { FoundRegisters } from "../app/validation/validate-workbook";
import type { Needs } from "../app/use-cases/button";
import type { Command } from "./command";

/** Registers that the workbook holds or may hold; null: not searched yet, so it may hold them all. */
export type Held = ReadonlySet<RegisterId> | null;

/** A register that waits for an answer may well be there. */
export function heldBy(found: Pick<FoundRegisters, "recognition"> | null): Held {
  if (found === null) return null;
  const { mappings, questions } = found.recognition;
  return new Set([...mappings.map(({ register }) => register), ...unclearRegisters(questions)]);
}

/**
 * Ids of the commands whose buttons can be pressed. An unknown register counts as there: a button that explains why it can't run is better
 * than one that is grey without cause.
 */
export function enabledCommands(commands: readonly Pick<Command, "id" | "needs">[], held: Held): ReadonlySet<string> {
  return new Set(commands.filter(({ needs }) => meets(needs, held)).map(({ id }) => id));
}

function meets(needs: Needs, held: Held): boolean {
  if (needs === "nothing" || held === null) return true;
  return needs === "register" ? held.size > 0 : needs.some((register) => held.has(register));
}
