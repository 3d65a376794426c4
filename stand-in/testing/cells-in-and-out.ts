import { withHost } from "./run";

const CHUNK = 10_000;

/** Writes so many rows of 12 cells, a chunk a request, and reads the last chunk back. */
export function cellsInAndOut(rowCount: number): Promise<void> {
  const row = (at: number) => Array.from({ length: 12 }, (_, c) => (c % 2 === 1 ? `tekst ${at}` : at));
  return withHost([{ name: "A", rows: [["Navn"]] }], ({ Excel }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      for (let from = 0; from < rowCount; from += CHUNK) {
        sheet.getRangeByIndexes(from, 0, CHUNK, 12).values = Array.from({ length: CHUNK }, (_, i) => row(from + i));
        await context.sync();
      }
      const last = sheet.getRangeByIndexes(rowCount - CHUNK, 0, CHUNK, 12).load("values");
      const used = sheet.getUsedRange().load("rowCount");
      await context.sync();
      expect([used.rowCount, last.values.at(-1)]).toEqual([rowCount, row(rowCount - 1)]);
    }),
  );
}
