import type { LaidOut } from "./lay-out-pages";

/**
 * Each table of a summary as one of Excel's own, so that a screen reader says a cell's heading and Excel shows the headings while one scrolls. The
 * style is ours, and the total stands below. Added when all is written: Excel fills columns of tables in by itself.
 */
export function addTables(
  sheet: Excel.Worksheet,
  sheetName: string,
  { content: { rows }, columns: { blocks } }: Pick<LaidOut, "content" | "columns">,
): { readonly table: Excel.Table; readonly name: string }[] {
  return blocks
    .filter(({ header, tail }) => header && tail?.prose !== true)
    .map(({ row, rowCount, columns }) => {
      const body = rows.slice(row + 1, row + rowCount).filter(({ styleName }) => styleName === "body").length;
      const table = sheet.tables.add(sheet.getRangeByIndexes(row, 0, body + 1, columns.length), true);
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
      const title = rows[row - 1]?.cells[0];
      return { table, name: tableName(`${sheetName} ${title?.kind === "value" ? title.value.value : ""}`) };
    });
}

/** Excel takes 255 letters; a table is found by fewer. */
const LONGEST_NAME = 100;

/** Letters, digits and `_` alone: what a name of Excel's may hold. */
function tableName(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .slice(0, LONGEST_NAME)
    .replace(/^_+|_+$/g, "");
}
