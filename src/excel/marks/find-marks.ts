import { AppError } from "../../app/failures/errors";
import { isDraft, loadMark, roleOf } from "../own-sheets";
import { isOurMark } from "./mark-formula";

/** The add-in's marks in the workbook, and the facts needed before changing them. */
export interface Found {
  readonly sheetNames: readonly string[];
  readonly formats: readonly { readonly sheet: string; readonly format: Excel.ConditionalFormat }[];
  readonly legends: readonly Excel.Worksheet[];
  /** Sheets that are being written, or that nobody finished. */
  readonly drafts: readonly Excel.Worksheet[];
  readonly protectedSheets: ReadonlySet<string>;
  readonly structureProtected: boolean;
}

/** Searches all sheets in three syncs. */
export async function findMarks(context: Excel.RequestContext): Promise<Found> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true });
  protection.load({ protected: true });
  await context.sync();

  const asked = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load({ id: true, type: true });
    sheet.protection.load({ protected: true });
    return { sheet, mark: loadMark(sheet), formats };
  });
  await context.sync();

  const custom = asked.flatMap(({ sheet, formats }) =>
    formats.items
      .filter((format) => format.type === "Custom")
      .map((format) => {
        const { rule } = format.custom;
        rule.load({ formula: true });
        return { sheet: sheet.name, format, rule };
      }),
  );
  if (custom.length > 0) await context.sync();

  const roles = asked.map(({ sheet, mark }) => ({ sheet, role: roleOf(mark, sheet.name) }));
  return {
    sheetNames: asked.map(({ sheet }) => sheet.name),
    formats: custom.filter(({ rule }) => isOurMark(rule.formula)),
    legends: roles.filter(({ role }) => role === "legend").map(({ sheet }) => sheet),
    drafts: roles.filter(({ role }) => role !== null && isDraft(role)).map(({ sheet }) => sheet),
    protectedSheets: new Set(asked.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet.name)),
    structureProtected: protection.protected,
  };
}

/**
 * Refuses before anything is changed, since Excel would stop half-way.
 * @throws AppError naming the sheet that is protected, or that the workbook's structure is.
 */
export function refuseIfProtected(found: Found, sheets: Iterable<string>, changesSheets: boolean): void {
  for (const sheet of sheets) {
    if (found.protectedSheets.has(sheet)) throw new AppError("sheet-protected", { sheet });
  }
  if (changesSheets && found.structureProtected) throw new AppError("workbook-protected");
}
