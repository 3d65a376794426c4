import type { MadeSheet } from "../core/changes/change";
import { askRoles } from "./own-sheets";
import { runExcel } from "./run";

/** The add-in's sheets that there are, whatever may be done to them. Few syncs. */
export async function listOwnSheets(): Promise<readonly Required<Pick<MadeSheet, "sheet" | "id" | "role">>[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    const roles = await askRoles(context, worksheets.items);
    return roles.flatMap(({ sheet, role }) => (role === null ? [] : [{ sheet: sheet.name, id: sheet.id, role }]));
  });
}
