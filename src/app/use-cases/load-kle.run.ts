import { loadKleEdition, type LoadedEdition } from "../stores/kle";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export interface LoadKleInput {
  /** KL's XML, as read from the user's file. */
  readonly text: string;
}

export async function run({ port, language }: RunContext, { text }: LoadKleInput): Promise<Effects<{ readonly loaded: LoadedEdition }>> {
  return { result: { loaded: await loadKleEdition(port, text, language) } };
}
