import type { RowLook } from "./report-content";

/** Letters and fill of a whole row; nothing said = as Excel has it. */
export interface RowStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly edge?: "EdgeTop" | "EdgeBottom";
  readonly wrap?: boolean;
  /** Points; Excel makes room for large letters only when somebody types. */
  readonly height?: number;
  /** Only as wide as the row has cells: a narrow table under a wide one. */
  readonly ownWidth?: boolean;
}

/** Dark letters on white and white on dark teal: over 7:1, and the same on a black-and-white print. */
export const ROW_STYLES: Readonly<Record<RowLook, RowStyle>> = {
  title: { size: 18, bold: true, color: "#0B4A53", height: 27 },
  subtitle: { size: 11, color: "#3B4A54" },
  section: { size: 13, bold: true, color: "#0B4A53", edge: "EdgeBottom", height: 21 },
  header: { bold: true, color: "#FFFFFF", fill: "#0B5A66", wrap: true, ownWidth: true },
  // Notes beside figures run on over the free columns to their right.
  figure: {},
  body: { wrap: true },
  total: { bold: true, edge: "EdgeTop", ownWidth: true },
  text: {},
  warning: { bold: true, color: "#5A3A00", fill: "#FCEBB0" },
  blank: {},
  stamp: { size: 9, italic: true, color: "#4A4A4A" },
};
