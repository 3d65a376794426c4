import type { MadeSheet } from "../core/changes/change";
import { loadMark, roleOf } from "./own-sheets";
import { runExcel } from "./run";

/** The add-in's sheets that there are, whatever may be done to them. Two syncs. */
export async function listOwnSheets(): Promise<readonly Required<Pick<MadeSheet, "sheet" | "id" | "role">>[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    const marks = worksheets.items.map((sheet) => ({ sheet, mark: loadMark(sheet) }));
    await context.sync();
    return marks.flatMap(({ sheet, mark }) => {
      const role = roleOf(mark, sheet.name);
      return role === null ? [] : [{ sheet: sheet.name, id: sheet.id, role }];
    });
  });
}
