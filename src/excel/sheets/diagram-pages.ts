import { PRINTED_HEIGHT, PRINTED_WIDTH } from "../page-setup";
import { heightOf } from "../text-width";
import type { DiagramLayout } from "./diagram-layout";

type Orientation = keyof typeof PRINTED_WIDTH;

interface DiagramPages {
  readonly orientation: Orientation;
  /** Set where the whole picture is made to fit. */
  readonly pagesDown: number | undefined;
  /** Rows (from 0) that begin a page. */
  readonly breaks: readonly number[];
}

/** Letters of 11 points become 6.5: the least that a picture on one page is worth. */
const SMALLEST_SCALE = 0.58;
/** Screens and printers make rows a little higher or lower than asked for. */
const SPARE = 0.97;

/** The picture on one page where it can be read so, standing or lying; else on several, none of which parts a box. */
export function planDiagramPages(layout: DiagramLayout): DiagramPages {
  const width = layout.widths.reduce((sum, each) => sum + each, 0);
  const rows = heightsOf(layout);
  const height = rows.reduce((sum, each) => sum + each, 0);
  const scales = (["Portrait", "Landscape"] as const).map((orientation) => ({
    orientation,
    across: Math.min(1, PRINTED_WIDTH[orientation] / width),
    whole: Math.min(1, PRINTED_WIDTH[orientation] / width, (PRINTED_HEIGHT[orientation] * SPARE) / height),
  }));
  const best = scales.reduce((a, b) => (b.whole > a.whole ? b : a));
  if (best.whole >= SMALLEST_SCALE) return { orientation: best.orientation, pagesDown: 1, breaks: [] };
  const { orientation, across } = scales.find((each) => each.across >= SMALLEST_SCALE) ?? scales[1]!;
  return { orientation, pagesDown: undefined, breaks: breaksOf(layout, rows, (PRINTED_HEIGHT[orientation] / across) * SPARE) };
}

/** Points of every row. */
function heightsOf({ rowCount, heights }: DiagramLayout): number[] {
  const set = new Map(heights.map(({ row, height }) => [row, height]));
  return Array.from({ length: rowCount }, (_, row) => set.get(row) ?? heightOf(1));
}

function breaksOf({ headings, boxes, lines, noteRow, stampRow, rowCount }: DiagramLayout, rows: readonly number[], page: number): number[] {
  const starts = [
    ...new Set([...boxes.map(({ row }) => row), ...lines.filter(({ title }) => title).map(({ row }) => row), noteRow, stampRow]),
  ]
    .filter((row) => row < rowCount)
    .sort((a, b) => a - b);
  const between = (from: number, to: number): number => rows.slice(from, to).reduce((sum, height) => sum + height, 0);
  const repeated = headings === null ? 0 : rows[headings.row]!;
  const breaks: number[] = [];
  let used = between(0, starts[0] ?? rowCount);
  starts.forEach((row, i) => {
    const height = between(row, starts[i + 1] ?? rowCount);
    if (used > repeated && used + height > page) {
      breaks.push(row);
      used = repeated;
    }
    used += height;
  });
  return breaks;
}
