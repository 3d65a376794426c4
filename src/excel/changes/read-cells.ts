import type { CellContents, CellPlace } from "../../core/changes/change";
import type { CellValue } from "../../core/model/cell";
import { askEach, isOwnRefusal } from "../ask-each";
import { runExcel } from "../run";
import { contentsOf } from "./contents";
import { batchesOf, spansOf, type Span } from "./spans";

/** Contents in the order asked for; null where the sheet is missing. One sync for the sheets, then one for each batch of cells. */
export async function readCells(places: readonly CellPlace[]): Promise<(CellContents | null)[]> {
  const found: (CellContents | null)[] = places.map(() => null);
  if (places.length === 0) return found;
  const sheets = await runExcel((context) => sheetsOf(context));
  // A run of its own for each batch lets the host drop the ranges (and their values) at once instead of at the end.
  for (const batch of batchesOf(spansOf(places)))
    await readBatch(
      batch.filter(({ sheet }) => sheets.has(sheet)),
      found,
    );
  return found;
}

async function readBatch(batch: readonly Span[], found: (CellContents | null)[]): Promise<void> {
  if (batch.length === 0) return;
  await runExcel(async (context) => {
    const asked = batch.map((span) => askFor(context, span));
    await context.sync();
    for (const { span, range } of asked) for (const { index, at } of span.cells) found[index] = contentsAt(range, at);
  });
}

export interface AskedSpan {
  readonly span: Span;
  readonly range: Excel.Range;
}

/** Asks for a span's contents; `contentsAt` reads them after the next sync. */
export function askFor(context: Excel.RequestContext, span: Span): AskedSpan {
  const range = context.workbook.worksheets.getItem(span.sheet).getRangeByIndexes(span.row, span.column, span.rowCount, 1);
  range.load({ formulas: true, values: true, numberFormat: true });
  return { span, range };
}

/** Needs formulas, values and number formats. */
export function contentsAt(range: Excel.Range, row: number): CellContents {
  return contentsOf(range.formulas[row]![0] as CellValue, range.values[row]![0] as CellValue, String(range.numberFormat[row]![0]));
}

/** Formulas as `CellContents` says them, of a whole range. Needs formulas and values. */
export function formulasOf(range: Excel.Range): CellValue[][] {
  return range.formulas.map((line, i) =>
    line.map((formula, j) => contentsOf(formula as CellValue, range.values[i]![j] as CellValue, "").formula),
  );
}

/** Sheets by name, with whether they are protected; so counts one that Excel does not let be read, such as a chart sheet. */
export async function sheetsOf(context: Excel.RequestContext): Promise<Map<string, { readonly isProtected: boolean }>> {
  const { worksheets } = context.workbook;
  try {
    worksheets.load({ name: true, protection: { protected: true } });
    await context.sync();
    return new Map(worksheets.items.map(({ name, protection }) => [name, { isProtected: protection.protected }]));
  } catch (error) {
    if (!isOwnRefusal(error)) throw error;
  }
  worksheets.load({ name: true });
  await context.sync();
  const { answered, refused } = await askEach(context, worksheets.items, ({ protection }) => protection.load({ protected: true }));
  return new Map([
    ...refused.map(({ name }) => [name, { isProtected: true }] as const),
    ...answered.map(({ item, answer }) => [item.name, { isProtected: answer.protected }] as const),
  ]);
}
