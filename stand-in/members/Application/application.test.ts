import { withHost } from "../../testing/run";

const SHEETS = [{ name: "A", rows: [[1, 2]] }];

/** Both are hints of speed: https://learn.microsoft.com/javascript/api/excel/excel.application */
test("what is to be suspended until the next sync is accepted, and what is read and written is the same", () =>
  withHost(SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      expect([...host.cells.changes.values.keys(), ...host.cells.changes.aspects.keys(), ...host.cells.changes.workbook]).toEqual([]);
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("C1").formulas = [["=A1+B1"]];
      await context.sync();
      context.application.load("calculationMode");
      const sum = sheet.getRange("C1").load("values");
      await context.sync();
      expect([sum.values, context.application.calculationMode]).toEqual([[[3]], "Automatic"]);
    });
  }));

test("says how numbers and dates are written", () =>
  withHost([{ name: "A", rows: [] }], async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const { cultureInfo } = context.application;
      application.load("decimalSeparator,thousandsSeparator");
      cultureInfo.load("name");
      cultureInfo.datetimeFormat.load("shortDatePattern,dateSeparator");
      cultureInfo.numberFormat.load("numberDecimalSeparator");
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator, cultureInfo.name]).toEqual([",", ".", "da-DK"]);
      expect([cultureInfo.datetimeFormat.shortDatePattern, cultureInfo.datetimeFormat.dateSeparator]).toEqual(["dd-MM-yyyy", "-"]);
      expect(cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
    });
  }));
