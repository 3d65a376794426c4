import { ROW_STYLES } from "../report/row-styles";

interface Frame {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Right under the title. */
  readonly subtitleRows: number;
  readonly noteRow: number;
  readonly stampRow: number;
}

/** Writes all cells at once; what is not named is empty. */
export function writeTexts(
  sheet: Excel.Worksheet,
  { rowCount, columnCount }: Pick<Frame, "rowCount" | "columnCount">,
  cells: readonly { readonly row: number; readonly column: number; readonly formula: string }[],
): void {
  const matrix = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => ""));
  for (const { row, column, formula } of cells) matrix[row]![column] = formula;
  sheet.getRangeByIndexes(0, 0, rowCount, columnCount).formulas = matrix;
}

/** The common parts of all the add-in's sheets: the title, the line under it, the notes and the stamp at the end. */
export function paintFrame(
  sheet: Excel.Worksheet,
  plan: { readonly subtitle?: string; readonly notes: readonly string[] },
  frame: Frame,
): void {
  const title = sheet.getCell(0, 0).format;
  title.font.size = ROW_STYLES.title.size!;
  title.font.bold = true;
  title.font.color = ROW_STYLES.title.color!;
  title.rowHeight = ROW_STYLES.title.height!;
  if (frame.subtitleRows > 0) sheet.getRangeByIndexes(1, 0, frame.subtitleRows, 1).format.font.color = ROW_STYLES.subtitle.color!;
  if (plan.notes.length > 0)
    sheet.getRangeByIndexes(frame.noteRow, 0, frame.stampRow - frame.noteRow, 1).format.font.color = ROW_STYLES.subtitle.color!;
  if (frame.rowCount > frame.stampRow) {
    const { font } = sheet.getRangeByIndexes(frame.stampRow, 0, frame.rowCount - frame.stampRow, 1).format;
    font.size = ROW_STYLES.stamp.size!;
    font.italic = true;
    font.color = ROW_STYLES.stamp.color!;
  }
  sheet.showGridlines = false;
  sheet.tabColor = ROW_STYLES.header.fill!;
}
