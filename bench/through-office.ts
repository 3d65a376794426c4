import type { ScaleCases } from "../samples/scale";
import { createRunContext } from "../src/app/run-context";
import { validateWorkbook } from "../src/app/validation/validate-workbook";
import { createWorkbookPort } from "../src/excel/workbook-port";
import { documentFromSheets, startHost } from "../stand-in/node";
import { measure, type Timing } from "./measure";

const SHEET = "Sagsoprydning";

/** Times a bare chunked read of all cells, and the whole validation, on one stand-in and through the real office.js. */
export async function throughOffice(cases: ScaleCases): Promise<{ readonly bare: Timing; readonly validate: Timing }> {
  const document = documentFromSheets([{ name: SHEET, rows: [cases.headers, ...cases.rows] }]);
  const host = await startHost({ document });
  const uninstall = host.installGlobals();
  try {
    const port = createWorkbookPort("da");
    const rect = { row: 1, column: 0, rowCount: cases.rows.length, columnCount: cases.headers.length };
    const bare = await measure("bare read of every cell, in chunks", 1, () => port.readRows(SHEET, rect, () => undefined));
    const validate = await measure("validateWorkbook: recognise, read, check", 1, () => validateWorkbook(createRunContext(port)));
    return { bare, validate };
  } finally {
    uninstall();
    host.close();
  }
}
