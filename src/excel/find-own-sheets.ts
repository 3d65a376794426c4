import { AppError } from "../app/failures/errors";
import { askRoles, type SheetRole } from "./own-sheets";

export interface FoundSheets {
  readonly names: readonly string[];
  /** All sheets in their order, with name, id and visibility. */
  readonly all: readonly Excel.Worksheet[];
  readonly ours: readonly { readonly role: SheetRole; readonly sheet: Excel.Worksheet }[];
}

/** Which sheets there are, and which of them are ours. @throws AppError "workbook-protected" where no sheet can come or go. */
export async function findOwnSheets(context: Excel.RequestContext): Promise<FoundSheets> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true, id: true, visibility: true, position: true });
  protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new AppError("workbook-protected");
  const roles = await askRoles(context, worksheets.items);
  return {
    names: roles.map(({ sheet }) => sheet.name),
    all: worksheets.items,
    ours: roles.flatMap(({ sheet, role }) => (role === null ? [] : [{ role, sheet }])),
  };
}
