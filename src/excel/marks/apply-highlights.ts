import { AppError, messageOf } from "../../app/failures/errors";
import type { MarkedWorkbook, WriteOptions } from "../../app/ports";
import type { HighlightPlan } from "../../core/dependencies/highlight-plan";
import { partsOf } from "../../core/model/parts";
import type { RegisterPart } from "../../core/model/register-data";
import type { Language } from "../../core/text/language";
import { giveUp } from "../draft-sheets";
import { addDraft, markSheet, freeSheetName } from "../own-sheets";
import { legendFooter } from "../report/report-texts";
import { runExcel } from "../run";
import { writeSteps } from "../write-steps";
import { findMarks, refuseIfProtected, type Found } from "./find-marks";
import { layOutLegend, type MarkList } from "./legend-layout";
import { STYLES, paintConditional } from "./mark-styles";
import { markFormula } from "./mark-formula";
import { isRemovalRefused, queueRemoval, removeEach, removeFound } from "./remove-highlights";
import { legendSteps } from "./write-legend";

const DRAFT = "Forklaring under udarbejdelse";

/**
 * Replaces all the add-in's marks with those of the plan. The legend is written first, in steps; until it is there, a failure or the user's
 * stopping it leaves the workbook as it was, with its earlier marks. Should Excel stop while the marks are replaced, all marks and the
 * legend are removed, so that no row stays marked by an old or half a run.
 */
export async function applyHighlights(plan: HighlightPlan, language: Language, options: WriteOptions = {}): Promise<MarkedWorkbook> {
  const layout = layOutLegend(plan);
  const drafts: string[] = [];
  /** The marks that are being replaced. */
  let swapping: Found | undefined;
  try {
    return await runExcel(async (context) => {
      const found = await findMarks(context);
      refuseIfProtected(
        found,
        [...found.formats, ...layout.lists.flatMap(({ register }) => partsOf(register.mapping))].map(({ sheet }) => sheet),
        true,
      );
      const ours = new Set(found.legends.map((sheet) => sheet.name));
      const legendName = freeSheetName(
        plan.legend.sheetName,
        found.sheetNames.filter((name) => !ours.has(name)),
      );
      // A temporary name is used only when an earlier legend has the name: renaming ends Excel's own Undo.
      const draft = found.sheetNames.includes(legendName) ? freeSheetName(DRAFT, found.sheetNames) : legendName;
      drafts.push(draft);
      const sheet = addDraft(context, draft, options.now);
      await writeSteps(context, legendSteps(sheet, layout, legendFooter(plan.legend.title, language)), options);
      swapping = found;
      const replace = async (earlier: Pick<Found, "formats" | "legends">): Promise<void> => {
        queueRemoval(earlier);
        if (draft !== legendName) sheet.name = legendName;
        markSheet(sheet, "legend", legendName);
        for (const list of layout.lists) addRules(context, legendName, list);
        await context.sync();
      };
      try {
        await replace(found);
        return { legend: legendName, unread: found.unread };
      } catch (error) {
        if (!isRemovalRefused(error)) throw error;
      }
      // A rule that can be read and not removed (https://github.com/OfficeDev/office-js/issues/5222) keeps the new marks from nothing.
      const { formats, legends } = await findMarks(context);
      const left = await removeEach(context, formats);
      await replace({ formats: [], legends });
      return { legend: legendName, unread: [...new Set([...found.unread, ...left.map((one) => one.sheet)])] };
    });
  } catch (error) {
    if (swapping !== undefined) return giveUpMarks(drafts, swapping, error);
    return giveUp(drafts, error);
  }
}

/**
 * Where Excel has refused the whole swap, the earlier marks stand; else all marks and legends are removed.
 * @throws the cause, AppError "marks-gone", or "marks-half-done" naming the legend when marks or legend can't be removed either; the user must then
 * know what is left.
 */
async function giveUpMarks(drafts: readonly string[], earlier: Found, cause: unknown): Promise<never> {
  try {
    const isUntouched = await runExcel(async (context) => {
      const { formats, legends, drafts: begun } = await findMarks(context);
      // Without a legend of its own, a draft shows that nothing has replaced it; a rule may have gone all the same.
      const isLeft = begun.length === drafts.length && formats.length === earlier.formats.length;
      if (!isLeft) await removeFound(context, { formats, legends });
      for (const sheet of begun) if (drafts.includes(sheet.name)) sheet.delete();
      await context.sync();
      return isLeft;
    });
    if (isUntouched) throw new Untouched();
  } catch (second) {
    if (second instanceof Untouched) throw cause;
    throw new AppError("marks-half-done", { sheets: drafts.join(", "), detail: messageOf(second) }, { cause });
  }
  throw new AppError("marks-gone", { detail: messageOf(cause) }, { cause });
}

class Untouched extends Error {}

/** A rule for each part of the register; a part without key and name has no rows that could be known. */
function addRules(context: Excel.RequestContext, legendName: string, list: MarkList): void {
  for (const part of partsOf(list.register.mapping)) if (part.rowSpan > 0) addPartRules(context, legendName, list, part);
}

function addPartRules(context: Excel.RequestContext, legendName: string, list: MarkList, part: RegisterPart): void {
  const { keyColumn, nameColumn } = list.register;
  const sheet = context.workbook.worksheets.getItem(part.sheet);
  const columnOf = (key: string | undefined): number | undefined => (key === undefined ? undefined : part.columns[key]?.column);
  const [key, name] = [columnOf(keyColumn), columnOf(nameColumn)];
  if (key === undefined && name === undefined) return;
  const formula = markFormula(list.kind, part.firstRow, key, name, { sheet: legendName, rect: list.rect });
  for (const { column, columnCount } of spans(part, list.columns)) {
    const range = sheet.getRangeByIndexes(part.firstRow, column, part.rowSpan, columnCount);
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    paintConditional(format.custom.format, STYLES[list.kind]);
  }
}

/** Columns to colour as runs of neighbours: the given ones, or the register from its first to its last header. */
function spans({ columns, unmatched }: RegisterPart, keys: readonly string[] | undefined): { column: number; columnCount: number }[] {
  if (keys === undefined) {
    const all = [...Object.values(columns), ...unmatched].map(({ column }) => column);
    const first = Math.min(...all);
    return [{ column: first, columnCount: Math.max(...all) - first + 1 }];
  }
  const wanted = keys.flatMap((key) => columns[key]?.column ?? []).sort((a, b) => a - b);
  const runs: { column: number; columnCount: number }[] = [];
  for (const column of new Set(wanted)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.columnCount === column) last.columnCount++;
    else runs.push({ column, columnCount: 1 });
  }
  return runs;
}
