import type { MarkKind } from "../../core/dependencies/highlight-plan";
import { MARK_COLORS } from "../../core/dependencies/mark-colors";

export interface Style {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** Each colour has a letter style of its own, since Windows' contrast themes and a black-and-white print leave nothing else. */
export const STYLES: Readonly<Record<MarkKind, Style>> = {
  direct: { ...colors("direct"), bold: true, italic: false, underline: false },
  indirect: { ...colors("indirect"), bold: false, italic: true, underline: false },
  unknown: { ...colors("unknown"), bold: false, italic: true, underline: true },
  later: { ...colors("later"), bold: false, italic: false, underline: true },
  contradiction: { ...colors("contradiction"), bold: true, italic: false, underline: true },
};

/** Later ones lie on top: a contradiction in one cell must show on a row that is marked as direct. */
export const PAINT_ORDER: readonly MarkKind[] = ["indirect", "direct", "later", "unknown", "contradiction"];

function colors(kind: MarkKind): Pick<Style, "fill" | "color"> {
  const { fill, letters } = MARK_COLORS[kind];
  return { fill, color: letters };
}

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
