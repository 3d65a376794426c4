import type { WriteOptions } from "../../app/ports";
import type { MadeSheet, SheetRefusal } from "../../core/changes/change";
import { quoteSheetName } from "../../core/model/address";
import { findOwnSheets, type FoundSheets } from "../find-own-sheets";
import { runExcel } from "../run";
import { askContents } from "../template/template-contents";

export interface RevertedSheets {
  readonly removed: readonly MadeSheet[];
  readonly left: readonly SheetRefusal[];
}

type Verdict = { readonly sheet: Excel.Worksheet } | SheetRefusal;

/**
 * Takes sheets away that were added: ours where they are still marked as ours, the user's own only while they hold what they were made
 * with. Lists that drop-downs show go with the last sheet that shows them.
 * @throws AppError "workbook-protected"; nothing is changed then, nor when it is stopped.
 */
export async function revertSheets(made: readonly MadeSheet[], { signal }: WriteOptions = {}): Promise<RevertedSheets> {
  return runExcel(async (context) => {
    const found = await findOwnSheets(context);
    const verdicts = keepOneVisible(found, await judge(context, made, found));
    const going = verdicts.flatMap((verdict) => ("reason" in verdict ? [] : [verdict.sheet]));
    // A template that is missing for another reason leaves its lists behind.
    const orphans = made.filter((_, i) => {
      const verdict = verdicts[i]!;
      return !("reason" in verdict) || verdict.reason === "sheet-gone";
    });
    const lists = await unusedLists(context, orphans, found, going);
    signal?.throwIfAborted();
    for (const sheet of [...going, ...lists]) sheet.delete();
    await context.sync();
    return {
      removed: made.filter((_, i) => !("reason" in verdicts[i]!)),
      left: verdicts.filter((verdict) => "reason" in verdict),
    };
  });
}

async function judge(context: Excel.RequestContext, made: readonly MadeSheet[], { all, ours }: FoundSheets): Promise<Verdict[]> {
  const asked = made.map((one) => {
    const named = all.find(({ name }) => name === one.sheet);
    const isOurs = named !== undefined && ours.some(({ role, sheet }) => sheet === named && role === one.role);
    const contents = named !== undefined && one.contents !== undefined ? askContents(named) : undefined;
    return { one, named, isOurs, contents };
  });
  await context.sync();
  return asked.map(({ one, named, isOurs, contents }): Verdict => {
    if (named === undefined) {
      const now = all.find(({ id }) => id === one.id)?.name;
      return { sheet: one.sheet, ...(now === undefined ? { reason: "sheet-gone" } : { reason: "renamed", now }) };
    }
    const isAsMade = contents === undefined ? isOurs : contents() === one.contents;
    return isAsMade ? { sheet: named } : { sheet: one.sheet, reason: "written-in" };
  });
}

/** Excel keeps at least one sheet that can be seen. */
function keepOneVisible({ all }: FoundSheets, verdicts: readonly Verdict[]): Verdict[] {
  let visible = all.filter(({ visibility }) => visibility === "Visible").length;
  return verdicts.map((verdict) => {
    if ("reason" in verdict || verdict.sheet.visibility !== "Visible") return verdict;
    if (visible === 1) return { sheet: verdict.sheet.name, reason: "only-sheet" };
    visible--;
    return verdict;
  });
}

/** Sheets of lists that no sheet shows: a copy of the sheet they were made for has its drop-downs in the same cells. */
async function unusedLists(
  context: Excel.RequestContext,
  orphans: readonly MadeSheet[],
  { all, ours }: FoundSheets,
  going: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet[]> {
  const others = all.filter((sheet) => !going.includes(sheet) && !ours.some((own) => own.sheet === sheet));
  const asked = orphans.flatMap(({ lists }) => {
    const sheet = ours.find((own) => own.role === "lists" && own.sheet.name === lists?.sheet)?.sheet;
    if (lists === undefined || sheet === undefined) return [];
    const shown = others.flatMap((other) =>
      lists.columns.map((column) => {
        const { dataValidation } = other.getCell(lists.row, column);
        dataValidation.load({ rule: true });
        return dataValidation;
      }),
    );
    return [{ sheet, shown, source: quoteSheetName(sheet.name) }];
  });
  await context.sync();
  return asked
    .filter(({ shown, source }) => !shown.some(({ rule }) => JSON.stringify(rule ?? null).includes(source)))
    .map(({ sheet }) => sheet);
}
