import type { CheckedAgain, Outcome as OutcomeData } from "../../../app/action";
import type { UndoResult } from "../../../app/use-cases/undo.run";
import { formatFailure } from "../../../app/failures/failure-texts";
import type { LoadedEdition } from "../../../app/stores/kle";
import { formatSheetRefusal } from "../../../app/failures/refusal-texts";
import type { Refusal } from "../../../core/changes/change";
import { incompleteText } from "../../../core/dependencies/incomplete";
import type { Language } from "../../../core/text/language";
import { shownTime } from "../../../core/text/shown-time";
import type { Translate } from "../../../core/text/translate";
import type { TEXTS } from "./Outcome.text";

export interface Message {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title?: string;
  readonly lines: readonly string[];
  /** A sheet that the message speaks of and the user may want to see. */
  readonly sheet?: string;
}

type T = Translate<typeof TEXTS>;

/** So many left-out numbers are named. */
const NAMED = 5;

/** What an outcome says to the user. */
export function messageOf(outcome: OutcomeData, t: T, language: Language): Message {
  if (outcome.kind === "cancelled") return { intent: "info", lines: [t("cancelled")] };
  if (outcome.kind === "failed") {
    const { failure } = outcome;
    const sheet = failure.code === "register-exists" ? { sheet: String(failure.data["sheet"]) } : {};
    return { intent: "error", title: t("failedTitle"), lines: [formatFailure(failure, language)], ...sheet };
  }
  switch (outcome.action) {
    case "validate": {
      const { stats, findings, accepted, returned } = outcome.result;
      const time = shownTime(stats.finishedAt, language);
      const lines = [
        t("validated", { rows: stats.rows, findings: findings.length, time }),
        ...(accepted.length === 0 ? [] : [t("validatedAside", { count: accepted.length })]),
        ...(returned.length === 0 ? [] : [t("validatedReturned", { count: returned.length })]),
      ];
      return { intent: "success", lines };
    }
    case "highlight": {
      const { direct, indirect, legendSheet, analysis } = outcome.result;
      const told =
        direct + indirect === 0 ? t("nothingToMark", { sheet: legendSheet }) : t("highlighted", { direct, indirect, sheet: legendSheet });
      const incomplete = analysis.incomplete.map((entry) => incompleteText(entry, language));
      return incomplete.length === 0
        ? { intent: "success", lines: [told] }
        : { intent: "warning", lines: [told, t("incomplete"), ...incomplete] };
    }
    case "removeHighlights":
      return { intent: outcome.removed === 0 ? "info" : "success", lines: [t("removed", { count: outcome.removed })] };
    case "summaries": {
      const { sheets, left } = outcome.result;
      const missing = left.map(({ title }) => title[language]);
      const told = sheets.length === 0 ? [] : [t("summarised", { sheets: sheets.join(", ") })];
      return missing.length === 0
        ? { intent: "success", lines: told }
        : { intent: "warning", lines: [...told, t("left", { reports: missing.join(", ") })] };
    }
    case "findingsSheet":
      return { intent: "success", lines: [t("findingsSheet", { count: outcome.findings, sheet: outcome.sheet })], sheet: outcome.sheet };
    case "insertTemplate":
      return { intent: "success", lines: [t("inserted", { sheet: outcome.sheet })], sheet: outcome.sheet };
    case "previewFix":
    case "findImports":
    case "readImport":
    case "previewAdvice":
    case "readOverview":
    case "recheck":
      return { intent: "info", lines: [] };
    case "worklist":
      return { intent: "success", lines: [t("worklist", { count: outcome.cases, sheet: outcome.sheet })], sheet: outcome.sheet };
    case "tenderAnnex":
    case "sinceLast":
      return { intent: "success", lines: [t("written", { sheet: outcome.sheet })], sheet: outcome.sheet };
    case "writeAdvice": {
      const { cells, refused } = outcome.result;
      return changed([t("adviceWritten", { count: cells })], refused, outcome.again, t, language);
    }
    case "scenario":
      return { intent: "success", lines: [t("scenario", { sheet: outcome.sheet })], sheet: outcome.sheet };
    case "fix": {
      const { cells, refused } = outcome.result;
      return changed([t("mended", { count: cells })], refused, outcome.again, t, language);
    }
    case "applyImport": {
      const { cells, rows, refused } = outcome.result;
      return changed([t("imported", { cells, rows })], refused, outcome.again, t, language);
    }
    case "undo": {
      const message = changed(undone(outcome.result, t, language), outcome.result.refused, outcome.again, t, language);
      const whole = outcome.result.sheetsLeft.length === 0 && !outcome.result.keptLeft;
      return whole ? message : { ...message, intent: "warning" };
    }
    case "forgetChanges":
      return { intent: "success", lines: [t("changesForgotten")] };
    case "removeSheets": {
      const { sheets } = outcome;
      return {
        intent: sheets.length === 0 ? "info" : "success",
        lines: [t("sheetsRemoved", { count: sheets.length, sheets: sheets.join(", ") })],
      };
    }
    case "setAside":
      return { intent: "success", lines: [t("setAside", { count: outcome.count })] };
    case "withdraw":
      return { intent: "success", lines: [t("withdrawn", { count: outcome.count })] };
    case "answerQuestion":
    case "saveChoice":
      return changed([t("mappingKept")], [], outcome.again, t, language);
    case "forgetChoice":
      return changed([t("mappingForgotten")], [], outcome.again, t, language);
    case "saveSettings":
      return { intent: "success", lines: [t("settingsSaved")] };
    case "loadKle":
      return kleLoaded(outcome.loaded, t);
    case "removeKle":
      return { intent: "success", lines: [t("kleRemoved")] };
  }
}

function undone(result: UndoResult, t: T, language: Language): readonly string[] {
  const { cells, rows, sheets, marks, kept, refused, sheetsLeft } = result;
  const title = result.title[language];
  const isBack = cells + rows + sheets.length > 0 || marks || kept;
  return [
    isBack ? t("undone", { title }) : t("notUndone", { title }),
    ...(cells > 0 || refused.length > 0 ? [t("undoneCells", { cells })] : []),
    ...(rows === 0 ? [] : [t("undoneRows", { rows })]),
    ...(sheets.length === 0 ? [] : [t("undoneSheets", { count: sheets.length, sheets: sheets.join(", ") })]),
    ...(marks ? [t("undoneMarks")] : []),
    ...sheetsLeft.map((sheet) => formatSheetRefusal(sheet, language)),
    ...(result.keptLeft ? [t("keptLeft")] : []),
    ...(result.left ? [t("undoLeft")] : []),
  ];
}

function changed(lines: readonly string[], refused: readonly Refusal[], again: CheckedAgain, t: T, language: Language): Message {
  // Which and why stands under the message, row by row.
  const left = refused.length === 0 ? [] : [t("refused", { count: refused.length })];
  const check =
    again.kind === "checked" ? [] : again.kind === "cancelled" ? [t("notAgain")] : [t("notAgain"), formatFailure(again.failure, language)];
  const whole = refused.length === 0 && again.kind === "checked";
  return { intent: whole ? "success" : "warning", lines: [...lines, ...left, ...check] };
}

function kleLoaded({ edition, kind, current, retired, skipped, skippedCount }: LoadedEdition, t: T): Message {
  const lines = [t("kleLoaded", { name: edition.name, kind, current, retired })];
  if (skippedCount === 0) return { intent: "success", lines };
  const named = skipped.slice(0, NAMED).map(({ number, why }) => t(why, { number }));
  const numbers = `${named.join(", ")}${skippedCount > named.length ? " …" : ""}`;
  return { intent: "warning", lines: [...lines, t("kleSkipped", { count: skippedCount, numbers })] };
}
