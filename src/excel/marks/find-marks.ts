import { AppError } from "../../app/failures/errors";
import { askAny, askEach, type Answers } from "../ask-each";
import { isDraft, loadMark, rolesOf } from "../own-sheets";
import { isOurMark } from "./mark-formula";

/** The add-in's marks in the workbook, and the facts needed before changing them. */
export interface Found {
  readonly sheetNames: readonly string[];
  readonly formats: readonly { readonly sheet: string; readonly format: Excel.ConditionalFormat }[];
  /** Sheets with conditional formats that Excel does not let be read: marks of ours may be among them. */
  readonly unread: readonly string[];
  readonly legends: readonly Excel.Worksheet[];
  /** Sheets that are being written, or that nobody finished. */
  readonly drafts: readonly Excel.Worksheet[];
  readonly protectedSheets: ReadonlySet<string>;
  readonly structureProtected: boolean;
}

/** Searches all sheets in few syncs, and in more where Excel does not let a sheet or a conditional format be read. */
export async function findMarks(context: Excel.RequestContext): Promise<Found> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true, id: true });
  protection.load({ protected: true });
  await context.sync();

  const sheets = await askEach(context, worksheets.items, (sheet) => {
    sheet.protection.load({ protected: true });
    return { sheet, mark: loadMark(sheet) };
  });
  const asked = sheets.answered.map(({ answer }) => answer);
  const roles = await rolesOf(context, asked);
  const formats = await customFormats(
    context,
    asked.map(({ sheet }) => sheet),
  );
  const rules = await askAny(context, formats.answered, ({ answer: format }) => format.custom.rule.load({ formula: true }));

  const withRole = asked.map(({ sheet }, i) => ({ sheet, role: roles[i] ?? null }));
  const unread = [...sheets.refused, ...formats.refused, ...rules.refused.map(({ item }) => item)];
  return {
    sheetNames: worksheets.items.map(({ name }) => name),
    formats: rules.answered
      .filter(({ answer }) => isOurMark(answer.formula))
      .map(({ item: { item, answer } }) => ({ sheet: item.name, format: answer })),
    unread: [...new Set(unread.map(({ name }) => name))],
    legends: withRole.filter(({ role }) => role === "legend").map(({ sheet }) => sheet),
    drafts: withRole.filter(({ role }) => role !== null && isDraft(role)).map(({ sheet }) => sheet),
    protectedSheets: new Set(asked.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet.name)),
    structureProtected: protection.protected,
  };
}

/**
 * The formats by formula of sheets. A rule that was duplicated, that two share a table column with, or that the user has brought back by Ctrl+Z
 * can't be read and makes Excel refuse the list that it is in (https://github.com/OfficeDev/office-js/issues/6835, 6827 and 6396): that
 * sheet's formats are then asked for one by one.
 */
async function customFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Answers<Excel.Worksheet, Excel.ConditionalFormat>> {
  const answered: { readonly item: Excel.Worksheet; readonly answer: Excel.ConditionalFormat }[] = [];
  const refused: Excel.Worksheet[] = [];
  const add = (item: Excel.Worksheet, formats: readonly Excel.ConditionalFormat[]): void => {
    for (const answer of formats) if (answer.type === "Custom") answered.push({ item, answer });
  };
  const lists = await askAny(context, sheets, (sheet) => sheet.getRange().conditionalFormats.load({ id: true, type: true }));
  for (const { item, answer } of lists.answered) add(item, answer.items);
  const counts = await askAny(context, lists.refused, (sheet) => sheet.getRange().conditionalFormats.getCount());
  refused.push(...counts.refused);
  for (const { item, answer } of counts.answered) {
    const places = Array.from({ length: answer.value }, (_, place) => place);
    const { conditionalFormats } = item.getRange();
    const single = await askAny(context, places, (place) => conditionalFormats.getItemAt(place).load({ id: true, type: true }));
    add(
      item,
      single.answered.map((one) => one.answer),
    );
    if (single.refused.length > 0) refused.push(item);
  }
  return { answered, refused };
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
