export type CellValue = string | number | boolean;

/** A cell as plain data. A formula keeps the value it had when the file was saved. */
export interface Cell {
  /** Dates are serial numbers; errors are their text (`#N/A`); rich text is flattened. */
  readonly value?: CellValue;
  /** With leading `=`. */
  readonly formula?: string;
  /** Id of a format of the workbook (`x3` is the file's cell format 3), or a format of its own. */
  readonly format?: string | CellFormat;
  /** [row, column] of the array formula that fills this cell. An engine that spills by itself must drop the value. */
  readonly spilledFrom?: readonly [number, number];
}

/** Cells by row and column. A save reads only the cells that the change log names, so it may compute them on demand. */
export interface CellGrid {
  cell(row: number, column: number): Cell | undefined;
  /** Rows with cells, ascending. */
  rows(): number[];
  /** Columns with cells in that row, ascending. */
  columns(row: number): number[];
}

export type HorizontalAlignment = "left" | "center" | "right" | "justify" | "distributed";
export type VerticalAlignment = "top" | "middle" | "bottom";

/** How a cell is drawn. Colours are `#RRGGBB`; an absent part is the default. */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  /** False and absent differ where a row or column has a format of its own. */
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly script?: "subscript" | "superscript";
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Borders;
  readonly numberFormat?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrapText?: boolean;
  /** Steps, as in Excel's dialog. */
  readonly indent?: number;
  /** Degrees, -90 to 90; upwards is positive. */
  readonly rotation?: number;
  /** Letters below each other. */
  readonly stacked?: boolean;
}

export type BorderSide = "left" | "right" | "top" | "bottom";
export type Borders = Readonly<Partial<Record<BorderSide, Border>>>;

export interface Border {
  readonly style: BorderStyle;
  readonly color: string;
}

/** As the file spells them (ECMA-376 18.18.3). */
export const BORDER_STYLES = [
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

/** A format that a condition adds to a cell. */
export type ConditionalStyle = Pick<CellFormat, "fill" | "color" | "bold" | "italic" | "underline" | "strikethrough">;
