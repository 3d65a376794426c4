import type { Light } from "../../core/reports/plan";
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
  /** Then in the middle of the row, unless `vertical` says otherwise. */
  readonly wrap?: boolean;
  readonly vertical?: "Bottom" | "Top";
  /** Points; Excel makes room for large letters only when a user types. */
  readonly height?: number;
}

/** Dark letters on white and white on dark teal: over 7:1, and the same on a black-and-white print. */
export const ROW_STYLES: Readonly<Record<RowStyleName, RowStyle>> = {
  title: { size: 18, bold: true, color: "#0B4A53", height: 27 },
  subtitle: { size: 11, color: "#3B4A54" },
  verdict: { bold: true, wrap: true },
  tileLabel: { size: 9, color: "#1F2F33", wrap: true },
  tileValue: { size: 15, bold: true, wrap: true },
  tileNote: { size: 9, wrap: true },
  section: { size: 13, bold: true, color: "#0B4A53", edge: "EdgeBottom", height: 21 },
  header: { bold: true, color: "#FFFFFF", fill: "#0B5A66", wrap: true, vertical: "Bottom" },
  figure: { wrap: true, lined: true },
  body: { wrap: true, lined: true },
  total: { bold: true, edge: "EdgeTop" },
  text: {},
  warning: { bold: true, color: "#5A3A00", fill: "#FCEBB0" },
  blank: {},
  gap: { height: 9 },
  stamp: { size: 9, italic: true, color: "#4A4A4A" },
};

/** A light and its shade, each with letters at 4.5:1 or more on it. */
export const LIGHTS: Readonly<Record<Light, { readonly solid: Fill; readonly shade: Fill }>> = {
  red: { solid: { fill: "#A23B1E", letters: "#FFFFFF" }, shade: { fill: "#F6CFC7", letters: "#5F1408" } },
  yellow: { solid: { fill: "#F2B632", letters: "#1F1F1F" }, shade: { fill: "#FCEBB0", letters: "#4A2F00" } },
  green: { solid: { fill: "#2C6E33", letters: "#FFFFFF" }, shade: { fill: "#D3E8CE", letters: "#14401A" } },
  unknown: { solid: { fill: "#595959", letters: "#FFFFFF" }, shade: { fill: "#EEF1F2", letters: "#1F2F33" } },
};

interface Fill {
  readonly fill: string;
  readonly letters: string;
}

type Lines = "InsideHorizontal" | "InsideVertical";

export function paintHairlines(format: Excel.RangeFormat, ...lines: readonly Lines[]): void {
  for (const line of lines.length === 0 ? (["InsideHorizontal"] as const) : lines) {
    const border = format.borders.getItem(line);
    border.style = "Continuous";
    border.weight = "Hairline";
    border.color = "#B8C4C8";
  }
}
