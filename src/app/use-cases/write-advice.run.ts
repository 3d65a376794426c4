import type { Refusal } from "../../core/changes/change";
import type { AdvicePlan } from "../../core/cleanup/advice-changes";
import { recordChange } from "../stores/changes";
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

/**
 * Writes the advice, only into cells that are still blank, as one step of the list of changes.
 * @throws AppError "change-not-recorded" when it is written and can't be undone from here.
 */
export async function run(context: RunContext, { plan }: AdviceInput): Promise<Effects<{ readonly result: AdviceWritten }>> {
  const { sheet, changes } = plan;
  const { port } = context;
  const count = changes.length;
  const title = {
    da: `Skriv råd i Handling (${count === 1 ? "1 sag" : `${count} sager`})`,
    en: `Write advice into Action (${count === 1 ? "1 case" : `${count} cases`})`,
  };
  const { made, refused } = await port.applyChanges(title, changes, writeOptionsFor(context));
  if (made !== undefined) await recordChange(port, made);
  return { result: { result: { sheet, cells: made?.cells.length ?? 0, refused } } };
}
