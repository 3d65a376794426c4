import type { SheetSource } from "../node";

/** A sheet "A" with a header and two rows, and an empty sheet "B". */
export const TWO_SHEETS: readonly SheetSource[] = [
  {
    name: "A",
    rows: [
      ["Id", "Navn"],
      ["1", "x"],
      ["2", "y"],
    ],
  },
  { name: "B", rows: [] },
];

export function sheetA(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("A");
}
