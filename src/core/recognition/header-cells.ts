import { rememberRegion } from "./column-values";
import { foldHeader, type FoldedHeader } from "./header-index";
import { type RegionCells, textIn } from "./region-cells";

const BLANK: FoldedHeader = { whole: "", bare: "" };

/** One column of a row that may be a header row, with the cell above it. */
export interface HeaderCell {
  /** Zero-based sheet column. */
  readonly column: number;
  /** The cell's own text; empty under a header that is merged over two rows. */
  readonly text: string;
  /** The text right above. */
  readonly above: string;
  /** The nearest text above at or to the left: the group of a two-row header. A merged group cell holds its text in its first column only. */
  readonly group: string;
  /** The header as users see it and as choices name it: unique in its row. */
  readonly name: string;
  readonly folded: { readonly text: FoldedHeader; readonly above: FoldedHeader; readonly group: string };
}

/** A row as headers. Cells with nothing in them or above them are left out. */
export interface HeaderLine {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

/** A row of a region as headers. `fold` may remember: a cell is asked for as a header and as the cell above one. */
export function headerLine(region: RegionCells, row: number, fold: (header: string) => FoldedHeader = foldHeader): HeaderLine {
  const bare: Omit<HeaderCell, "name">[] = [];
  let group = "";
  let foldedGroup = "";
  for (let column = region.firstColumn; column < region.endColumn; column++) {
    const above = textIn(region, row - 1, column);
    const foldedAbove = above === "" ? BLANK : fold(above);
    if (above !== "") [group, foldedGroup] = [above, foldedAbove.whole];
    const text = textIn(region, row, column);
    if (text === "" && above === "") continue;
    const folded = { text: text === "" ? BLANK : fold(text), above: foldedAbove, group: foldedGroup };
    bare.push({ column, text, above, group, folded });
  }
  return rememberRegion({ row, cells: withNames(bare) }, region);
}

/** The text of a header in the sheet. */
export const shownHeader = ({ text, above }: Pick<HeaderCell, "text" | "above">): string => (text === "" ? above : text);

/** Headers that occur twice are distinguished by their group (`Kontrakt / Id`), else by a number (`Id (2)`). */
function withNames(cells: readonly Omit<HeaderCell, "name">[]): HeaderCell[] {
  const counts = new Map<string, number>();
  const grouped = ({ group, text }: Omit<HeaderCell, "name">): string => `${group} / ${text}`;
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const cell of cells) {
    count(shownHeader(cell));
    if (cell.text !== "" && cell.group !== "") count(grouped(cell));
  }
  const used = new Set<string>();
  return cells.map((cell) => {
    const shown = shownHeader(cell);
    let name = shown;
    if (counts.get(shown)! > 1 && cell.text !== "" && cell.group !== "" && counts.get(grouped(cell)) === 1) name = grouped(cell);
    for (let n = 2; used.has(name); n++) name = `${shown} (${n})`;
    used.add(name);
    return { ...cell, name };
  });
}
