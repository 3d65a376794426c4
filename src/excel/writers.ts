/** All that writes into the workbook, as one chunk that the pane is drawn without. */
export { appendRows } from "./changes/append-rows";
export { applyChanges } from "./changes/apply-changes";
export { makeLists } from "./changes/make-lists";
export { revert } from "./changes/revert";
export { clearDrafts } from "./clear-drafts";
export { listOwnSheets } from "./list-own-sheets";
export { applyHighlights } from "./marks/apply-highlights";
export { removeHighlights } from "./marks/remove-highlights";
export { removeOwnSheets, unmarkRenamedSheets } from "./remove-own-sheets";
export { writeReports } from "./report/write-reports";
export { writeTableSheet } from "./table-sheet/write-table-sheet";
export { insertTemplate } from "./template/insert-template";
