import type { Refusal } from "../../core/changes/change";
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
  readonly cells: number;
  readonly refused: readonly Refusal[];
}

/** Writes the advice, only into cells that are still blank and into the rows of their cases, as one step of the list of changes. */
export async function run(context: RunContext, { plan }: AdviceInput): Promise<Effects<{ readonly result: AdviceWritten }>> {
  const { sheet, changes } = plan;
  const { port } = context;
  const count = changes.length;
  const title = {
    da: `Skriv råd i Handling (${count === 1 ? "1 sag" : `${count} sager`})`,
    en: `Write advice into Action (${count === 1 ? "1 case" : `${count} cases`})`,
  };
  const { made, refused } = await asJournaledStep(
    context,
    (journal) => port.applyChanges(title, changes, { ...writeOptionsFor(context), ...journal }),
    ({ made }) => made,
  );
  return { result: { result: { sheet, cells: made?.cells.length ?? 0, refused } } };
}
