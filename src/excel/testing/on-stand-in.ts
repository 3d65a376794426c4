import type { CellValue } from "../../core/model/cell";
import type { WorkbookDocument } from "../../../stand-in/document";
import { documentFromSheets, type NodeHost, type NodeHostOptions, type SheetSource } from "../../../stand-in/node";
import { withHost } from "../../../stand-in/testing/run";

/**
 * Runs a test against Microsoft's office.js with the stand-in behind it, as the add-in finds it: `Excel` and `Office` are globals. Formulas that
 * came without a value have one first: what a test compares with at its end does not depend on how soon the engine got to them.
 */
export async function onStandIn<T>(
  sheets: readonly SheetSource[],
  body: (host: NodeHost) => Promise<T>,
  extra: Partial<WorkbookDocument> = {},
  options: Partial<NodeHostOptions> = {},
): Promise<T> {
  const run = async (host: NodeHost): Promise<T> => {
    host.installGlobals();
    await host.host.settled();
    return body(host);
  };
  return withHost(sheets, run, { document: { ...documentFromSheets(sheets), ...extra }, ...options });
}

/** Names of all sheets in their order. */
export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** Values of a sheet's used range. */
export async function valuesOf(sheet: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return used.values as CellValue[][];
  });
}

/** Formulas and addresses of the custom conditional formats of a sheet, first priority first. */
export async function customRules(sheet: string): Promise<{ formula: string; address: string; fill: string }[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/type,items/priority");
    await context.sync();
    const asked = formats.items
      .filter(({ type }) => type === "Custom")
      .map((item) => {
        const { fill } = item.custom.format;
        const range = item.getRange();
        item.custom.rule.load("formula");
        fill.load("color");
        range.load("address");
        return { item, fill, range };
      });
    await context.sync();
    return asked
      .sort((a, b) => a.item.priority - b.item.priority)
      .map(({ item, fill, range }) => ({
        formula: item.custom.rule.formula,
        fill: fill.color,
        address: range.address.replace(/^.*!/, ""),
      }));
  });
}
