import type { CellChange } from "../../core/changes/change";
import { consequencesOf, type Consequences } from "../../core/changes/consequences";
import type { CellValue } from "../../core/model/cell";
import type { ChunkSink, WorkbookPort } from "../ports";
import type { RunContext } from "../run-context";
import { recheckWorkbook } from "./recheck-workbook";
import type { Checked } from "./validate-workbook";

/**
 * The findings that would go and come if the changes were made: their sheets are read again as they would be, and what that touches is judged
 * again. Nothing is written.
 * @throws the signal's reason when cancelled.
 */
export async function foresee(context: RunContext, earlier: Checked, changes: readonly CellChange[]): Promise<Consequences> {
  if (changes.length === 0) return { gone: 0, come: [] };
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  const port = withChanges(context.port, changes);
  const recheck = await recheckWorkbook({ ...context, port }, earlier, sheets, true);
  const now = recheck.changed ? recheck.checked : undefined;
  const before = earlier.validation.findings;
  return consequencesOf(before, now?.validation.findings ?? before);
}

/** The workbook as it would be read after the changes. */
function withChanges(port: WorkbookPort, changes: readonly CellChange[]): WorkbookPort {
  const bySheet = new Map<string, Map<number, CellChange[]>>();
  for (const change of changes) {
    const rows = bySheet.get(change.sheet) ?? new Map<number, CellChange[]>();
    bySheet.set(change.sheet, rows.set(change.row, [...(rows.get(change.row) ?? []), change]));
  }
  const reading =
    (read: WorkbookPort["readRows"]): WorkbookPort["readRows"] =>
    (sheet, rect, onRows, signal) => {
      const changed = bySheet.get(sheet);
      if (changed === undefined) return read(sheet, rect, onRows, signal);
      const changing: ChunkSink = (start, rows) =>
        onRows(
          start,
          rows.map((row, i): readonly CellValue[] => {
            const own = changed.get(rect.row + start + i) ?? [];
            return own.length === 0 ? row : row.map((value, c) => own.find(({ column }) => column === rect.column + c)?.value ?? value);
          }),
        );
      return read(sheet, rect, changing, signal);
    };
  return {
    ...port,
    readRows: reading(port.readRows),
    readFormulas: reading(port.readFormulas),
    readCells: async (places) => {
      const contents = await port.readCells(places);
      return places.map(({ sheet, row, column }, i) => {
        const found = contents[i] ?? null;
        const change = bySheet
          .get(sheet)
          ?.get(row)
          ?.find((one) => one.column === column);
        if (found === null || change === undefined) return found;
        const { value, numberFormat = found.numberFormat } = change;
        return { formula: value, value, numberFormat };
      });
    },
  };
}
