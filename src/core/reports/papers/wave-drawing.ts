import { text, type SvgPicture } from "../../dependencies/picture/svg";
import { formatSerial } from "../../identifiers/dates";
import type { TableSection, TimelineBar } from "../plan";

const INK = "#1F2F33";
const LINE = "#9FB3B8";
const COLORS: Readonly<Record<TimelineBar, string>> = { planned: "#0B5A66", late: "#A3371B", limit: "#F0B35F" };
const WIDTH = 640;
const LABELS = 190;
const ROW = 30;
const BAR = 18;
const TOP = 34;
/** Days at the axis, its ends included. */
const TICKS = 5;

interface Bar {
  readonly label: string;
  readonly start: number;
  readonly days: number;
  readonly kind: TimelineBar;
}

/** The chart of a table of bars in time, as Excel draws it in the sheet; undefined where the table has none. */
export function waveDrawing({ rows, chart }: TableSection): SvgPicture | undefined {
  if (chart?.type !== "timeline" || rows.length === 0) return undefined;
  const [startKey, daysKey] = chart.values as readonly [string, string];
  const bars = rows.map((row, i): Bar => ({
    label: String(row[chart.labels]?.value ?? ""),
    start: Number(row[startKey]?.value ?? 0),
    days: Number(row[daysKey]?.value ?? 0),
    kind: chart.bars?.[i] ?? "planned",
  }));
  const from = Math.min(...bars.map(({ start }) => start));
  const until = Math.max(...bars.map(({ start, days }) => start + days));
  const scale = (WIDTH - LABELS - 50) / Math.max(1, until - from);
  const at = (day: number): number => Math.round(LABELS + (day - from) * scale);
  const bottom = TOP + bars.length * ROW;
  const ticks = Array.from({ length: TICKS }, (_, i) => Math.round(from + ((until - 1 - from) * i) / (TICKS - 1)));
  const limit = bars.find(({ kind }) => kind === "limit");
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${bottom + 10}" viewBox="0 0 ${WIDTH} ${bottom + 10}" font-family="Segoe UI, Carlito, Arial, sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${bottom + 10}" fill="#FFFFFF"/>`,
    ...ticks.map((day) => text(at(day), 16, formatSerial(day), INK, ' text-anchor="middle" font-size="11"')),
    ...ticks.map((day) => `<path d="M${at(day)} ${TOP - 10} V${bottom}" stroke="${LINE}" stroke-width="1"/>`),
    ...bars.flatMap(({ label, start, days, kind }, i) => [
      text(LABELS - 10, TOP + i * ROW + BAR - 4, label, INK, ' text-anchor="end"'),
      `<rect x="${at(start)}" y="${TOP + i * ROW}" width="${Math.max(3, Math.round(days * scale))}" height="${BAR}" fill="${COLORS[kind]}"/>`,
    ]),
    ...(limit === undefined
      ? []
      : [`<path d="M${at(limit.start + limit.days)} ${TOP - 10} V${bottom}" stroke="${INK}" stroke-width="2" stroke-dasharray="5 3"/>`]),
    "</svg>",
  ].join("");
  return { svg, width: WIDTH, height: bottom + 10 };
}
