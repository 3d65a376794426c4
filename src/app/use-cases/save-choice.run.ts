import type { MappingChoice } from "../../core/recognition/choice";
import { saveChoice } from "../stores/mappings";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run({ port }: RunContext, { choice }: { readonly choice: MappingChoice }): Promise<Effects<object>> {
  await saveChoice(port, choice);
  return { result: {} };
}
