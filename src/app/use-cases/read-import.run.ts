import type { ImportKind } from "../../core/import/import-source";
import { readImport } from "../imports/read-import";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export interface ImportInput {
  readonly sheet: string;
  readonly kind: ImportKind;
}

export async function run(context: RunContext, { sheet, kind }: ImportInput): Promise<Effects<object>> {
  return { result: {}, plans: { importPlan: await readImport(context.port, sheet, context, kind) } };
}
