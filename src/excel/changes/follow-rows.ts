/* eslint-disable office-addins/no-context-sync-in-loop -- a loop here goes over chunks, each as much as one request holds */
import { pushTo } from "../../core/model/push-to";
import type { CellValue } from "../../core/model/cell";
import { runExcel } from "../run";
import type { Hold, RequestedChange } from "./requested-change";

const CELLS_PER_CHUNK = 50_000;

/**
 * Requests whose row is elsewhere by now, each with the row that it is in: the sheet was sorted, or rows were inserted or deleted. One whose row is
 * gone, or stands twice, is not among them.
 */
export async function followRows(requests: readonly RequestedChange[]): Promise<RequestedChange[]> {
  const groups = new Map<string, (RequestedChange & { readonly hold: Hold })[]>();
  for (const requested of requests) {
    const { sheet, hold } = requested;
    if (hold !== undefined && hold.columns.length > 0) pushTo(groups, JSON.stringify([sheet, hold.columns]), { ...requested, hold });
  }
  const followed: RequestedChange[] = [];
  for (const group of groups.values()) {
    const { sheet, hold } = group[0]!;
    const rows = await rowsByCode(sheet, hold);
    for (const requested of group) {
      const found = requested.hold.expected.map((code) => rows.get(code)).find((row) => row !== undefined && row !== TWICE);
      if (found !== undefined) followed.push({ ...requested, row: found, asked: requested });
    }
  }
  return followed;
}

const TWICE = -1;

/** The sheet row of each code, or that it stands twice. */
async function rowsByCode(sheet: string, { columns, codeOf }: Hold): Promise<Map<string, number>> {
  return runExcel(async (context) => {
    const rows = new Map<string, number>();
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load({ rowIndex: true, rowCount: true });
    await context.sync();
    if (used.isNullObject) return rows;
    const end = used.rowIndex + used.rowCount;
    const perChunk = Math.floor(CELLS_PER_CHUNK / columns.length);
    for (let row = used.rowIndex; row < end; row += perChunk) {
      const count = Math.min(perChunk, end - row);
      const ranges = columns.map((column) => worksheet.getRangeByIndexes(row, column, count, 1).load({ values: true }));
      await context.sync();
      for (let i = 0; i < count; i++) {
        const values = ranges.map((range) => range.values[i]![0] as CellValue);
        if (values.every((value) => value === "")) continue;
        const code = codeOf(values);
        rows.set(code, rows.has(code) ? TWICE : row + i);
      }
    }
    return rows;
  });
}
