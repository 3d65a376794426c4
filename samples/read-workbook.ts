import { createRunContext } from "../src/app/run-context";
import { readWorkbookFacts } from "../src/app/stores/workbook-facts";
import { readRegisters, type ReadRegisters } from "../src/app/validation/read-registers";
import { checkRegisters, type Validation } from "../src/app/validation/validate-workbook";
import { RULES } from "../src/core/rules";
import { createWorkbookPort } from "../src/excel/workbook-port";
import { openWorkbook } from "../stand-in/file/workbook-file";
import { startHost } from "../stand-in/node";
import { SAMPLE_TODAY } from "./municipality";

export interface ProductRun {
  readonly read: ReadRegisters;
  readonly validation: Validation;
}

/** What the product reads and finds in a workbook that is opened as Excel opens it, on the sample's own day; nobody has answered anything. */
export async function readByProduct(bytes: Uint8Array): Promise<ProductRun> {
  const opened = openWorkbook(bytes);
  const host = await startHost({ document: opened.document });
  const uninstall = host.installGlobals();
  try {
    const port = createWorkbookPort("da");
    const { year, month, day } = SAMPLE_TODAY;
    const context = createRunContext(port, { clock: () => new Date(year, month - 1, day, 8) });
    const read = await readRegisters(port, context);
    return { read, validation: await checkRegisters(context, read, RULES, await readWorkbookFacts(port)) };
  } finally {
    uninstall();
    host.close();
  }
}
