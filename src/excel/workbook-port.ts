import type { WorkbookPort } from "../app/ports";
import type { Language } from "../core/text/language";
import { activeCell } from "./active-cell";
import { appendRows } from "./changes/append-rows";
import { applyChanges } from "./changes/apply-changes";
import { readCells } from "./changes/read-cells";
import { takeBack } from "./changes/take-back";
import { usesDate1904 } from "./date-system";
import { writeTableSheet } from "./table-sheet/write-table-sheet";
import { applyHighlights } from "./marks/apply-highlights";
import { removeHighlights } from "./marks/remove-highlights";
import { readRows } from "./read-rows";
import { writeReports } from "./report/write-reports";
import { selectCell } from "./select-cell";
import { readSheets } from "./sheets";
import { isStructureProtected } from "./structure-protected";
import { readStore, writeStore } from "./store";
import { insertTemplate } from "./template/insert-template";

/** The workbook that the add-in is open in. `language` is that of the texts which only a sheet of ours has (stamp, footer), asked for anew where it is a function. */
export function createWorkbookPort(language: Language | (() => Language)): WorkbookPort {
  const now = typeof language === "function" ? language : () => language;
  return {
    sheets: readSheets,
    readRows,
    date1904: usesDate1904,
    structureProtected: isStructureProtected,
    applyHighlights: (plan) => applyHighlights(plan, now()),
    removeHighlights,
    writeReports: (plans, mappings) => writeReports(plans, mappings, now()),
    activeCell,
    selectCell,
    readCells,
    applyChanges,
    appendRows,
    takeBack,
    insertTemplate: (plan) => insertTemplate(plan, now()),
    writeTableSheet: (plan) => writeTableSheet(plan, now()),
    readStore,
    writeStore,
  };
}
