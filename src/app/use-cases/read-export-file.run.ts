import type { ExportFile } from "../../core/import/export-file";
import { findImportsInFile } from "../imports/read-import";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export interface ReadExportFileInput {
  readonly file: ExportFile;
}

export async function run(_context: RunContext, { file }: ReadExportFileInput): Promise<Effects<object>> {
  return { result: {}, plans: { imports: await findImportsInFile(file), importPlan: null } };
}
