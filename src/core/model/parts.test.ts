import fc from "fast-check";
import { cellOf, dataRowOf, partForNewRows, partIndexOf, partRowCode, partsOf, placeOfRow, sheetsOf, shownCellOf } from "./parts";
import type { RegisterMapping, RegisterPart, RegisterRows } from "./register-data";

const part = (sheet: string, firstRow: number, rowSpan: number, columns: Readonly<Record<string, number>>): RegisterPart => ({
  sheet,
  headerRow: firstRow - 1,
  firstRow,
  rowSpan,
  columns: Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, { column, header: key }])),
  unmatched: [],
});
const PARTS = [part("A", 1, 3, { systemId: 0 }), part("A", 1, 2, { systemId: 5, systemName: 6 }), part("B", 4, 9, { systemName: 2 })];
const mapping = (parts: readonly RegisterPart[]): RegisterMapping => ({
  register: "systems",
  ...parts[0]!,
  columns: Object.assign({}, ...[...parts].reverse().map(({ columns }) => columns)) as RegisterPart["columns"],
  ...(parts.length === 1 ? {} : { parts }),
  missing: [],
  score: 1,
});
const ROWS: RegisterRows = { mapping: mapping(PARTS), sheetRows: Int32Array.of(1, 3, 1, 2, 4, 12), starts: [0, 2, 4] };
const ONE: RegisterRows = { mapping: mapping([PARTS[0]!]), sheetRows: Int32Array.of(1, 3) };

test("a cell stands in its own part's sheet, row and column", () => {
  expect(cellOf(ROWS, 1, "systemId")).toEqual({ sheet: "A", row: 3, column: 0 });
  expect(cellOf(ROWS, 3, "systemId")).toEqual({ sheet: "A", row: 2, column: 5 });
  expect(cellOf(ROWS, 5, "systemName")).toEqual({ sheet: "B", row: 12, column: 2 });
  expect(cellOf(ONE, 1, "systemId")).toEqual({ sheet: "A", row: 3, column: 0 });
});

test("a part without the column has no such cell, but a cell that shows the row", () => {
  expect(cellOf(ROWS, 4, "systemId")).toBeUndefined();
  expect(shownCellOf(ROWS, 4, "systemId")).toEqual({ sheet: "B", row: 4, column: 2 });
  expect(shownCellOf(ROWS, 4, "systemId", "systemName")).toEqual({ sheet: "B", row: 4, column: 2 });
  expect(cellOf(ROWS, 6, "systemId")).toBeUndefined();
  expect(placeOfRow(ROWS, 6)).toBeUndefined();
});

test("two parts side by side share a sheet row", () => {
  expect(dataRowOf(ROWS, { row: 1 })).toBe(0);
  expect(dataRowOf(ROWS, { part: 1, row: 1 })).toBe(2);
  expect(dataRowOf(ROWS, { part: 1, row: 3 })).toBeUndefined();
  expect(partRowCode({ row: 1 })).not.toBe(partRowCode({ part: 1, row: 1 }));
  expect(sheetsOf(ROWS.mapping)).toEqual(["A", "B"]);
  expect(partsOf(ONE.mapping)).toEqual([ONE.mapping]);
});

test("new rows go below the part with most columns, the last of equals", () => {
  expect(partForNewRows(ROWS.mapping)).toBe(PARTS[1]);
  expect(partForNewRows({ ...ROWS.mapping, parts: [PARTS[0]!, PARTS[2]!] })).toBe(PARTS[2]);
  expect(partForNewRows(ONE.mapping)).toBe(ONE.mapping);
});

test("every row is found again by its part and sheet row, whatever the parts hold", () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(1_000_000), { maxLength: 6 }), { minLength: 1, maxLength: 5 }), (parts) => {
      const sorted = parts.map((rows) => rows.sort((a, b) => a - b));
      const starts = sorted.map((_, i) => sorted.slice(0, i).flat().length);
      const rows: RegisterRows = {
        mapping: mapping(sorted.map((_, i) => part(`S${i}`, 0, 1, { systemId: i }))),
        sheetRows: Int32Array.from(sorted.flat()),
        starts,
      };
      rows.sheetRows.forEach((row, i) => {
        const at = partIndexOf(rows, i);
        expect(placeOfRow(rows, i)).toMatchObject({ sheet: `S${at}`, row });
        expect(dataRowOf(rows, { part: at, row })).toBe(i);
      });
    }),
  );
});
