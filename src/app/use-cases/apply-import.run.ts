import type { ImportChoices } from "../../core/import/import-plan";
import { applyImport, type ImportResult } from "../imports/apply-import";
import type { ReadImport } from "../imports/read-import";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export interface ApplyImportInput {
  /** As the user has seen it. */
  readonly read: ReadImport;
  readonly choices: ImportChoices;
}

export async function run(context: RunContext, { read, choices }: ApplyImportInput): Promise<Effects<{ readonly result: ImportResult }>> {
  return { result: { result: await applyImport(context.port, read, choices, context) }, plans: { importPlan: null } };
}
