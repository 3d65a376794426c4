import type { CellPlace, Refusal } from "../../core/changes/change";
import type { AdvicePlan } from "../../core/cleanup/advice-changes";
import { asJournaledStep } from "../stores/journal";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";
import { writeOptionsFor } from "../write-options";

export interface AdviceInput {
  /** As the user has seen it. */
  readonly plan: AdvicePlan;
}

export interface AdviceWritten {
  readonly sheet: string;
  /** Cases that got an action, and those of them that got a target system too. */
  readonly cases: number;
  readonly targets: number;
  readonly refused: readonly Refusal[];
}

/** Writes the advice and target systems, only into cells that are still blank and into the rows of their cases, as one step of the list of changes. */
export async function run(context: RunContext, { plan }: AdviceInput): Promise<Effects<{ readonly result: AdviceWritten }>> {
  const { sheet, changes, targets } = plan;
  const { port } = context;
  const count = changes.length;
  const title = {
    da: `Skriv råd i Handling (${count === 1 ? "1 sag" : `${count} sager`})`,
    en: `Write advice into Action (${count === 1 ? "1 case" : `${count} cases`})`,
  };
  const { made, refused } = await asJournaledStep(
    context,
    (journal) => port.applyChanges(title, [...changes, ...targets], { ...writeOptionsFor(context), ...journal }),
    ({ made }) => made,
  );
  // A made change stands where its row is now; a refused one where it was planned.
  const planned = new Set(targets.map(addressOf));
  const withTarget = made === null ? 0 : targets.length - refused.filter((place) => planned.has(addressOf(place))).length;
  const cases = (made?.cells.length ?? 0) - withTarget;
  return { result: { result: { sheet, cases, targets: withTarget, refused } } };
}

const addressOf = ({ sheet, row, column }: CellPlace): string => JSON.stringify([sheet, row, column]);
