import type { ListPlace } from "../../core/recognition/place";
import { forgetChoice, mappingsDocument } from "../stores/mappings";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export interface ForgetChoiceInput {
  /** Without a place: back to automatic recognition altogether. */
  readonly place?: ListPlace;
}

export async function run({ port }: RunContext, { place }: ForgetChoiceInput): Promise<Effects<object>> {
  await (place === undefined ? mappingsDocument.remove(port) : forgetChoice(port, place));
  return { result: {} };
}
