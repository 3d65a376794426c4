import type { RowStyleName } from "./report-content";

/** Letters and fill of a whole row; nothing said = as Excel has it. */
export interface RowStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly edge?: "EdgeTop" | "EdgeBottom";
  /** Hairlines between the rows, to lead the eye across. */
  readonly lined?: boolean;
  /** Then from the top down, unless `vertical` says otherwise. */
  readonly wrap?: boolean;
  readonly vertical?: "Bottom";
  /** Points; Excel makes room for large letters only when a user types. */
  readonly height?: number;
}

/** Dark letters on white and white on dark teal: over 7:1, and the same on a black-and-white print. */
export const ROW_STYLES: Readonly<Record<RowStyleName, RowStyle>> = {
  title: { size: 18, bold: true, color: "#0B4A53", height: 27 },
  subtitle: { size: 11, color: "#3B4A54" },
  section: { size: 13, bold: true, color: "#0B4A53", edge: "EdgeBottom", height: 21 },
  header: { bold: true, color: "#FFFFFF", fill: "#0B5A66", wrap: true, vertical: "Bottom" },
  figure: { wrap: true, lined: true },
  body: { wrap: true, lined: true },
  total: { bold: true, edge: "EdgeTop" },
  text: {},
  warning: { bold: true, color: "#5A3A00", fill: "#FCEBB0" },
  blank: {},
  stamp: { size: 9, italic: true, color: "#4A4A4A" },
};

type Lines = "InsideHorizontal" | "InsideVertical";

export function paintHairlines(format: Excel.RangeFormat, ...lines: readonly Lines[]): void {
  for (const line of lines.length === 0 ? (["InsideHorizontal"] as const) : lines) {
    const border = format.borders.getItem(line);
    border.style = "Continuous";
    border.weight = "Hairline";
    border.color = "#B8C4C8";
  }
}
