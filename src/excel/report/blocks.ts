import type { ValueFormat } from "../../core/reports/plan";
import type { ContentCell, RowStyleName, SheetContent } from "./report-content";

/** Rows that belong together under one set of columns: a table with its header and total, or the figures of a section. */
export interface Block {
  readonly row: number;
  readonly rowCount: number;
  readonly columns: readonly BlockColumn[];
  readonly header: boolean;
  /** Figures side by side share the width alike. */
  readonly tiles: boolean;
}

export interface BlockColumn {
  readonly header: string;
  /** As the user will see them, numbers with separators. */
  readonly texts: readonly string[];
  readonly isNumber: boolean;
}

const FIRST_OF_BLOCK: readonly RowStyleName[] = ["figure", "verdict", "tileLabel"];
const OF_BLOCK: readonly RowStyleName[] = ["figure", "body", "total", "tileValue", "tileNote"];

export function blocksOf({ rows }: SheetContent): Block[] {
  const blocks: { row: number; rowCount: number; header: boolean; tiles: boolean }[] = [];
  rows.forEach(({ styleName }, row) => {
    const last = blocks[blocks.length - 1];
    const goesOn = last !== undefined && last.row + last.rowCount === row;
    if (styleName === "header" || (FIRST_OF_BLOCK.includes(styleName) && !goesOn))
      blocks.push({ row, rowCount: 1, header: styleName === "header", tiles: styleName === "tileLabel" });
    else if (goesOn && OF_BLOCK.includes(styleName)) last.rowCount++;
  });
  return blocks.map((block) => {
    const own = rows.slice(block.row, block.row + block.rowCount);
    const width = Math.max(...own.map(({ cells }) => cells.length));
    return {
      ...block,
      columns: Array.from({ length: width }, (_, column) =>
        columnOf(
          block.header,
          own.map(({ cells }) => cells[column]),
        ),
      ),
    };
  });
}

function columnOf(hasHeader: boolean, cells: readonly (ContentCell | undefined)[]): BlockColumn {
  const [first, ...rest] = cells;
  const body = hasHeader ? rest : cells;
  const numbers = body.map((cell) => (cell?.kind === "value" && typeof cell.value.value === "number" ? cell.value.value : 0));
  return {
    header: hasHeader && first?.kind === "value" ? String(first.value.value) : "",
    texts: body.map((cell) => {
      if (cell === undefined) return "";
      // What the cells of the column can come to at most, should the total be over some of them only.
      if (cell.kind === "sum")
        return shown(
          numbers.reduce((sum, number) => sum + Math.abs(number), 0),
          cell.format,
        );
      return shown(cell.value.value, cell.format);
    }),
    // A column of figures with some that could not be evaluated is one of numbers still.
    isNumber: body.some((cell) => cell?.kind === "sum" || (cell?.kind === "value" && typeof cell.value.value === "number")),
  };
}

function shown(value: string | number, format: ValueFormat): string {
  if (typeof value === "string") return value;
  switch (format) {
    case "percent":
      return `${Math.round(value * 100)} %`;
    case "date":
      return "31-12-2026";
    case "money":
      return `${GROUPED.format(Math.round(value))} kr.`;
    case "count":
      return GROUPED.format(value);
    case "text":
      return String(value);
  }
}

const GROUPED = new Intl.NumberFormat("da");
