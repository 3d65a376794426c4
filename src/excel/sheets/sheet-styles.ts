import type { BarKind, BoxTone, MarkKind } from "../../core/reports/sheets/sheet-plans";

/**
 * A fill with its letters, and a sign of its own, so that nothing is shown by colour alone. Letters on fill at 4.5:1 or more; signs are of
 * those that every font of an office has (WGL4).
 */
export interface Style {
  readonly fill: string;
  readonly letters: string;
  readonly sign: string;
}

export const BAR_STYLES: Readonly<Record<BarKind, Style>> = {
  planned: { fill: "#0B5A66", letters: "#FFFFFF", sign: "" },
  late: { fill: "#A23B1E", letters: "#FFFFFF", sign: "!" },
  stays: { fill: "#E7D6A3", letters: "#3D3000", sign: "–" },
  moved: { fill: "#BFDDB8", letters: "#14401A", sign: "√" },
  // Greyed out: there until it is retired.
  retired: { fill: "#E6E6E6", letters: "#595959", sign: "×" },
};

export const MARK_SIGNS: Readonly<Record<MarkKind, string>> = { goLive: "▲", notice: "♦", deadline: "●", today: "▼" };
export const MARK_COLOR = "#7A1F0B";

export const BOX_STYLES: Readonly<Record<BoxTone, Style>> = {
  plain: { fill: "#F2F4F5", letters: "#1F2F33", sign: "" },
  done: { fill: "#BFDDB8", letters: "#14401A", sign: "√" },
  nearly: { fill: "#CFE6EA", letters: "#083E47", sign: "▲" },
  begun: { fill: "#FCEBB0", letters: "#4A2F00", sign: "►" },
  missing: { fill: "#F2F4F5", letters: "#3B4A54", sign: "○" },
  source: { fill: "#0B5A66", letters: "#FFFFFF", sign: "●" },
  direct: { fill: "#F6CFC7", letters: "#5F1408", sign: "►" },
  indirect: { fill: "#FCEBB0", letters: "#4A2F00", sign: "→" },
};

export const GROUP_STYLE = { fill: "#E3EEF0", letters: "#0B4A53" };
/** Lines between months and rows. */
export const FAINT = "#D5DDE0";
export const EDGE = "#0B5A66";

export function signed({ sign }: Style, text: string): string {
  return sign === "" ? text : `${sign} ${text}`;
}
