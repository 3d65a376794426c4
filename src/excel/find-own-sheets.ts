import { AppError } from "../app/errors";
import { loadMark, roleOf, type SheetRole } from "./own-sheets";

export interface FoundSheets {
  readonly names: readonly string[];
  readonly ours: readonly { readonly role: SheetRole; readonly sheet: Excel.Worksheet }[];
}

/** Which sheets there are, and which of them are ours. @throws AppError "workbook-protected" where no sheet can come or go. */
export async function findOwnSheets(context: Excel.RequestContext): Promise<FoundSheets> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true, position: true });
  protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new AppError("workbook-protected");
  const marks = worksheets.items.map((sheet) => ({ sheet, mark: loadMark(sheet) }));
  await context.sync();
  return {
    names: marks.map(({ sheet }) => sheet.name),
    ours: marks.flatMap(({ sheet, mark }) => {
      const role = roleOf(mark, sheet.name);
      return role === null ? [] : [{ role, sheet }];
    }),
  };
}
