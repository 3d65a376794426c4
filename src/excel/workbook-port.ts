import type { WorkbookPort } from "../app/ports";
import type { Language } from "../core/text/language";
import { activeCell } from "./active-cell";
import { readCells } from "./changes/read-cells";
import { usesDate1904 } from "./date-system";
import { readRows } from "./read-rows";
import { selectCell } from "./select-cell";
import { readSheets } from "./sheets";
import { isStructureProtected } from "./structure-protected";
import { readStore, writeStore } from "./store";

/** What writes is fetched when something is written. */
const writers = () => import(/* webpackChunkName: "writers" */ "./writers");

/** The workbook that the add-in is open in. `language` is that of the texts which only a sheet of ours has (stamp, footer), asked for anew where it is a function. */
export function createWorkbookPort(language: Language | (() => Language)): WorkbookPort {
  const now = typeof language === "function" ? language : () => language;
  return {
    sheets: readSheets,
    readRows,
    date1904: usesDate1904,
    structureProtected: isStructureProtected,
    applyHighlights: async (plan) => (await writers()).applyHighlights(plan, now()),
    removeHighlights: async () => (await writers()).removeHighlights(),
    removeOwnSheets: async () => (await writers()).removeOwnSheets(),
    writeReports: async (plans, mappings, signal) => (await writers()).writeReports(plans, mappings, now(), signal),
    activeCell,
    selectCell,
    readCells,
    applyChanges: async (title, changes, signal) => (await writers()).applyChanges(title, changes, signal),
    appendRows: async (title, mapping, rows) => (await writers()).appendRows(title, mapping, rows),
    takeBack: async (set) => (await writers()).takeBack(set),
    insertTemplate: async (plan) => (await writers()).insertTemplate(plan, now()),
    writeTableSheet: async (plan, signal) => (await writers()).writeTableSheet(plan, now(), signal),
    readStore,
    writeStore,
  };
}
