import { AppError } from "../app/failures/errors";
import { askEach } from "./ask-each";
import { failureOf } from "./run";

/** By runtime and sheet id: the mark's text, null where there is none. */
const known = new WeakMap<typeof Excel, Map<string, string | null>>();

/**
 * Marks as earlier versions wrote them, by sheet id: in a hidden name of the sheet. Excel does not read such names while the user looks at another
 * workbook (https://github.com/OfficeDev/office-js/issues/6365), so they are asked for apart from all else, and a sheet without one is asked only
 * once. What can't be read now counts as it did before.
 */
export async function olderMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  name: string,
): Promise<ReadonlyMap<string, string | null>> {
  const marks = known.get(Excel) ?? new Map<string, string | null>();
  known.set(Excel, marks);
  const open = sheets.filter(({ id }) => marks.get(id) !== null);
  try {
    const { answered } = await askEach(context, open, (sheet) => sheet.names.getItemOrNullObject(name).load({ formula: true }));
    for (const { item, answer } of answered) marks.set(item.id, answer.isNullObject ? null : textIn(String(answer.formula)));
  } catch (error) {
    if (!(failureOf(error) instanceof AppError)) throw error;
  }
  return marks;
}

/** The text of a formula that is one text: `="legend|Forklaring"`. */
function textIn(formula: string): string | null {
  return /^="(.*)"$/s.exec(formula)?.[1]?.replace(/""/g, '"') ?? null;
}
