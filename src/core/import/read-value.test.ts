import fc from "fast-check";
import { toSerial } from "../identifiers/dates";
import type { CellValue } from "../model/cell";
import { buildResolver } from "../model/system-resolver";
import type { SourceColumn } from "./import-source";
import { IMPORT_SOURCES } from "./kitos";
import { isSameValue, readValue, type ValueContext } from "./read-value";
import { anyText } from "../testing/any-text";

const CONTEXT: ValueContext = { register: "systems", date1904: false, resolver: buildResolver() };
const END: SourceColumn = { column: "contractEnd", headers: [] };
const STATUS: SourceColumn = { column: "status", headers: [], words: { "Under indfasning": "Under anskaffelse" } };
const GROUPS: SourceColumn = { column: "kleMainGroups", headers: [], kleMainGroups: true };
const NOTICE: SourceColumn = { column: "noticeMonths", headers: [] };
const COST: SourceColumn = { column: "yearlyCost", headers: [] };
const NAME: SourceColumn = { column: "systemName", headers: [], endings: ["(Slettes)"] };

describe("readValue", () => {
  test.each<[CellValue, SourceColumn, CellValue]>([
    ["31-12-2027", END, toSerial(2027, 12, 31)!],
    ["2027-12-31T00:00:00Z", END, toSerial(2027, 12, 31)!],
    [toSerial(2027, 12, 31)!, END, toSerial(2027, 12, 31)!],
    ["under indfasning", STATUS, "Under anskaffelse"],
    [" I drift ", STATUS, "I drift"],
    ["29.03, 27.60.04; 27", GROUPS, "27, 29"],
    ["1.250.000,50", COST, 1_250_000.5],
    ["Nexus (slettes)", NAME, "Nexus"],
    ["=SUM(A1)", NAME, "=SUM(A1)"],
    [42, NAME, "42"],
  ])("%j → %j", (cell, source, value) => expect(readValue(cell, source, CONTEXT)).toMatchObject({ kind: "value", value }));

  test.each<[CellValue, SourceColumn, CellValue]>([
    ["ultimo 2027", END, toSerial(2027, 12, 31)!],
    ["Q2 2027", END, toSerial(2027, 6, 30)!],
    ["løbende", END, toSerial(9999, 12, 31)!],
    ["1,2 mio", COST, 1_200_000],
    ["ca. 300.000", COST, 300_000],
    ["½ år", NOTICE, 6],
  ])("%j is read as the registers read it, and what it was is shown: %j", (cell, source, value) =>
    expect(readValue(cell, source, CONTEXT)).toMatchObject({ kind: "value", value, from: String(cell) }),
  );

  test.each<[CellValue, SourceColumn]>([
    ["se kontrakt", COST],
    ["-", END],
  ])("%j gives no value", (cell, source) => expect(readValue(cell, source, CONTEXT)).toEqual({ kind: "blank" }));

  test("what two cells say is the same in any of the registers' forms", () => {
    expect(isSameValue("1,2 mio", 1_200_000, COST, CONTEXT)).toBe(true);
    expect(isSameValue("ultimo 2027", "31-12-2027", END, CONTEXT)).toBe(true);
    expect(isSameValue("skal afklares", "skal afklares endnu", END, CONTEXT)).toBe(false);
  });

  test.each<[CellValue, SourceColumn]>([
    ["snart", END],
    ["skal afklares", END],
    ["300-400.000", COST],
    ["#N/A", NAME],
    ["måske", STATUS],
    ["12.5", COST],
    ["ingen", GROUPS],
  ])("%j can't be held by its column", (cell, source) =>
    expect(readValue(cell, source, CONTEXT)).toEqual({ kind: "unread", from: String(cell) }),
  );

  test("a date in a workbook that counts from 1904 is written as that workbook counts", () => {
    const serial = toSerial(2027, 12, 31)! - 1_462;
    const context = { ...CONTEXT, date1904: true };
    expect(readValue("31-12-2027", END, context)).toMatchObject({ value: serial });
    expect(readValue(serial, END, context)).toMatchObject({ value: serial });
    expect(isSameValue(serial, "31-12-2027", END, context)).toBe(true);
  });

  test("blank is blank, also when nothing is left of it", () => {
    for (const cell of ["", "  ", "(Slettes)"]) expect(readValue(cell, NAME, CONTEXT)).toEqual({ kind: "blank" });
  });

  test("no cell makes it throw, and a value that was read is the same as itself and read to itself again", () => {
    const cell = fc.oneof(anyText(), fc.double(), fc.boolean(), fc.constantFrom("01-02-2025", "27.60", "Ja", "1.250"));
    for (const source of IMPORT_SOURCES) {
      const context = { ...CONTEXT, register: source.register };
      for (const column of source.columns) {
        fc.assert(
          fc.property(cell, (value) => {
            const read = readValue(value, column, context);
            if (read.kind !== "value") return;
            expect(isSameValue(read.value, read.value, column, context)).toBe(true);
            const repeated = readValue(read.value, column, context);
            // An ending may hide another behind it, and a word may be one of the list's own.
            if (column.endings === undefined) expect(repeated).toMatchObject({ kind: "value", value: read.value });
          }),
          { numRuns: 60 },
        );
      }
    }
  });
});
