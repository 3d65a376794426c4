import { AppError } from "../app/failures/errors";

export interface WorkbookNames {
  readonly sheets: readonly string[];
  /** Of tables and defined names together. */
  readonly tables: readonly string[];
}

/** The names that a new sheet and table may not have. @throws AppError "workbook-protected" where no sheet can be added. */
export async function readNames(context: Excel.RequestContext): Promise<WorkbookNames> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load({ name: true });
  tables.load({ name: true });
  names.load({ name: true });
  protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new AppError("workbook-protected");
  return { sheets: worksheets.items.map(({ name }) => name), tables: [...tables.items, ...names.items].map(({ name }) => name) };
}
