import type { WorkbookPort } from "../app/ports";
import type { Language } from "../core/text/language";
import { activeCell } from "./active-cell";
import { readCells } from "./changes/read-cells";
import { usesDate1904 } from "./date-system";
import { mergedAreas } from "./merged-areas";
import { readFormulas, readRows } from "./read-rows";
import { selectCell } from "./select-cell";
import { readSheets } from "./sheets";
import { isStructureProtected } from "./structure-protected";
import { readStore, writeStore } from "./store";

/** Writers are loaded when something is written. */
const writers = () => import(/* webpackChunkName: "writers" */ "./writers");

/** The questions of the self-test are loaded when somebody asks for it. */
const selfTest = () => import(/* webpackChunkName: "self-test" */ "./self-test/run-self-test");

/**
 * The workbook that the add-in is open in. `language` is that of the texts which only the add-in's sheets have (stamp, footer); a function
 * is called at each use.
 */
export function createWorkbookPort(language: Language | (() => Language)): WorkbookPort {
  const now = typeof language === "function" ? language : () => language;
  return {
    sheets: readSheets,
    readRows,
    readFormulas,
    mergedAreas,
    date1904: usesDate1904,
    structureProtected: isStructureProtected,
    applyHighlights: async (plan, options) => (await writers()).applyHighlights(plan, now(), options),
    removeHighlights: async () => (await writers()).removeHighlights(),
    ownSheets: async () => (await writers()).listOwnSheets(),
    removeOwnSheets: async () => (await writers()).removeOwnSheets(),
    unmarkRenamedSheets: async () => (await writers()).unmarkRenamedSheets(),
    clearDrafts: async (at) => (await writers()).clearDrafts(at),
    writeReports: async (plans, mappings, options) => (await writers()).writeReports(plans, mappings, now(), options),
    activeCell,
    selectCell,
    readCells,
    applyChanges: async (title, changes, options) => (await writers()).applyChanges(title, changes, options),
    appendRows: async (title, mapping, rows, options) => (await writers()).appendRows(title, mapping, rows, options),
    makeLists: async (title, lists, options) => (await writers()).makeLists(title, lists, options),
    revert: async (set, options) => (await writers()).revert(set, options),
    insertTemplate: async (plan, options) => (await writers()).insertTemplate(plan, now(), options),
    writeTableSheet: async (plan, options) => (await writers()).writeTableSheet(plan, now(), options),
    selfTest: async (options) => (await selfTest()).askExcel(now(), options),
    readStore,
    writeStore,
  };
}
