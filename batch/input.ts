import { existsSync, readFileSync, statSync } from "node:fs";
import { WorkbookFileError } from "../xlsx/errors";
import { openWorkbook, type OpenedWorkbook } from "../stand-in/file/workbook-file";
import { BadInput } from "./bad-input";

export { endingOf } from "../stand-in/file/workbook-file";

/** Opens the workbook at a path. Throws {@link BadInput} with the path and one sentence on what is wrong with it. */
export function openInput(path: string): OpenedWorkbook {
  if (!existsSync(path)) throw new BadInput(`${path}: ${new WorkbookFileError("not-found").da}`);
  if (statSync(path).isDirectory()) throw new BadInput(`${path} er en mappe; angiv en projektmappe (.xlsx).`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new BadInput(`${path} kan ikke læses: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return openWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new BadInput(`${path}: ${error.da}`);
    throw error;
  }
}
