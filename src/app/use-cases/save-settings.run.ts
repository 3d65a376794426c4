import type { Settings } from "../../core/settings/settings";
import { saveSettings } from "../stores/settings";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run({ port }: RunContext, { settings }: { readonly settings: Settings }): Promise<Effects<object>> {
  await saveSettings(port, settings);
  return { result: {} };
}
