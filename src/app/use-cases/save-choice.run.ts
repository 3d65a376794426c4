import type { MappingChoice } from "../../core/recognition/choice";
import { saveChoices } from "../stores/mappings";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export interface SaveChoiceInput {
  readonly choice: MappingChoice;
  /** Choices of other lists that belong to it, saved in the same step. */
  readonly also?: readonly MappingChoice[];
}

export async function run({ port }: RunContext, { choice, also = [] }: SaveChoiceInput): Promise<Effects<object>> {
  await saveChoices(port, [choice, ...also]);
  return { result: {} };
}
