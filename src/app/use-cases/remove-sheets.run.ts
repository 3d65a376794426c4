import { recordGone } from "../stores/changes";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run({ port, onProgress, note }: RunContext): Promise<Effects<{ readonly sheets: readonly string[] }>> {
  onProgress?.({ step: "write", fraction: 0 });
  const before = await port.ownSheets();
  const sheets = await port.removeOwnSheets();
  await recordGone(port, { roles: before.filter(({ sheet }) => sheets.includes(sheet)).map(({ role }) => role), marks: false }).catch(note);
  return { result: { sheets } };
}
