import type { MarkKind } from "../../core/dependencies/highlight-plan";

export interface Style {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/**
 * Colours apart in lightness as well as in hue (after Okabe and Ito's palette for the colour-blind), each with a letter style of
 * its own, since Windows' contrast themes and a black-and-white print leave nothing else. Contrast of text on fill is over 7:1.
 */
export const STYLES: Readonly<Record<MarkKind, Style>> = {
  direct: { fill: "#E8935A", color: "#000000", bold: true, italic: false, underline: false },
  indirect: { fill: "#FCEBB0", color: "#3D2A00", bold: false, italic: true, underline: false },
  unknown: { fill: "#E1E1E1", color: "#242424", bold: false, italic: true, underline: true },
  later: { fill: "#E4D9F2", color: "#33105C", bold: false, italic: false, underline: true },
  contradiction: { fill: "#BBDDF5", color: "#06304F", bold: true, italic: false, underline: true },
};

/** Later ones lie on top: a contradiction in one cell must show on a row that is marked as direct. */
export const PAINT_ORDER: readonly MarkKind[] = ["indirect", "direct", "later", "unknown", "contradiction"];

export function paintRange(format: Excel.RangeFormat, style: Style): void {
  format.fill.color = style.fill;
  format.font.color = style.color;
  format.font.bold = style.bold;
  format.font.italic = style.italic;
  format.font.underline = style.underline ? "Single" : "None";
}

export function paintConditional(format: Excel.ConditionalRangeFormat, style: Style): void {
  format.fill.color = style.fill;
  format.font.color = style.color;
  format.font.bold = style.bold;
  format.font.italic = style.italic;
  if (style.underline) format.font.underline = "Single";
}
