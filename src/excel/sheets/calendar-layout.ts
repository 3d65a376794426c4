import { fromSerial } from "../../core/identifiers/dates";
import type { GanttPlan, GanttRow } from "../../core/reports/sheets/sheet-plans";
import { breakLines } from "../report/report-content";
import { CELL_PADDING, linesIn, textWidth } from "../text-width";
import { BAR_STYLES, MARK_SIGNS, type Style } from "./sheet-styles";

/** A calendar by sheet rows and columns; texts only, links are put on when it is drawn. */
export interface CalendarLayout {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly widths: readonly number[];
  readonly labelCount: number;
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string; readonly source?: GanttRow }[];
  readonly legendRow: number;
  readonly legend: readonly { readonly row: number; readonly column: number; readonly style: Style | null }[];
  /** The row of years, with that of months under it. */
  readonly headerRow: number;
  readonly years: readonly Span[];
  /** Months under a common name; none where each has its own. */
  readonly quarters: readonly Span[];
  readonly groupRows: readonly number[];
  /** First row of the body and how many there are, groups with them. */
  readonly body: { readonly row: number; readonly rowCount: number };
  readonly bars: readonly { readonly row: number; readonly column: number; readonly columnCount: number; readonly style: Style }[];
  readonly marks: readonly { readonly row: number; readonly column: number; readonly onBar: boolean }[];
  /** A text that goes on over empty months. */
  readonly merges: readonly { readonly row: number; readonly column: number; readonly columnCount: number }[];
  readonly lines: readonly { readonly row: number; readonly count: number }[];
  readonly subtitleRows: number;
  readonly noteRow: number;
  readonly stampRow: number;
}

interface Span {
  column: number;
  columnCount: number;
}

/** The calendar's names of a month (0 = January) and a quarter (from 1). */
export interface CalendarNames {
  month(month: number): string;
  quarter(quarter: number): string;
}

/** Fewer would leave no room for the legend. */
const FEWEST_MONTHS = 12;
/** Points: most names of areas and systems on one line, since a row of two takes the room of two on paper. */
const LABEL_WIDTH = { first: 235, between: 130, last: 165 };
export const LEGEND_SIZE = 9;
/** Points of a month, and how months are named, for calendars of so many months: a long one has room for quarters only. */
const SCALES = [
  { most: 16, monthWidth: 20, names: "short" },
  { most: 30, monthWidth: 13, names: "letter" },
  { most: Infinity, monthWidth: 9, names: "quarter" },
] as const;
/** Characters on a line of running text. */
const LINE_LENGTH = 120;

export function layOutCalendar(plan: GanttPlan, stampLines: readonly string[], names: CalendarNames): CalendarLayout {
  const labelCount = plan.headers.length;
  const months = Math.max(FEWEST_MONTHS, plan.months);
  const scale = SCALES.find(({ most }) => months <= most)!;
  const { monthWidth } = scale;
  const labelWidths = plan.headers.map((_, i) =>
    i === 0 ? LABEL_WIDTH.first : i === labelCount - 1 ? LABEL_WIDTH.last : LABEL_WIDTH.between,
  );
  const widths = [...labelWidths, ...Array.from({ length: months }, () => monthWidth)];
  const texts: { row: number; column: number; text: string; source?: GanttRow }[] = [];
  const put = (row: number, column: number, text: string, source?: GanttRow): void =>
    void texts.push({ row, column, text, ...(source && { source }) });
  const monthColumn = (day: number): number => {
    const { year, month } = fromSerial(day);
    return (year - plan.from.year) * 12 + month - plan.from.month;
  };

  put(0, 0, plan.title);
  let row = 1;
  if (plan.subtitle !== undefined) for (const line of breakLines(plan.subtitle, LINE_LENGTH)) put(row++, 0, line);
  const subtitleRows = row - 1;

  const legendRow = row;
  const span =
    1 + Math.ceil((Math.max(0, ...plan.legend.map(({ label }) => textWidth(label, LEGEND_SIZE))) + 2 * CELL_PADDING) / monthWidth);
  const perRow = Math.max(1, Math.floor(months / span));
  const legend = plan.legend.map((entry, i) => {
    const place = { row: row + Math.floor(i / perRow), column: labelCount + (i % perRow) * span };
    const style = "bar" in entry ? BAR_STYLES[entry.bar] : null;
    put(place.row, place.column, "bar" in entry ? BAR_STYLES[entry.bar].sign : MARK_SIGNS[entry.mark]);
    put(place.row, place.column + 1, entry.label);
    return { ...place, style };
  });
  row += Math.ceil(plan.legend.length / perRow) + 1;

  const headerRow = row;
  const years: Span[] = [];
  const quarters: Span[] = [];
  for (let i = 0; i < months; i++) {
    const month = plan.from.month - 1 + i;
    const last = years[years.length - 1];
    if (last === undefined || month % 12 === 0) years.push({ column: labelCount + i, columnCount: 1 });
    else last.columnCount++;
    if (scale.names === "quarter") {
      const lastQuarter = quarters[quarters.length - 1];
      if (lastQuarter !== undefined && month % 3 !== 0) lastQuarter.columnCount++;
      else quarters.push({ column: labelCount + i, columnCount: 1 });
      continue;
    }
    const name = names.month(month % 12);
    put(row + 1, labelCount + i, scale.names === "short" ? name : name.charAt(0));
  }
  // A part of a quarter at either end has no room for its name.
  for (const { column, columnCount } of quarters)
    if (columnCount === 3) put(row + 1, column, names.quarter(Math.floor(((plan.from.month - 1 + column - labelCount) % 12) / 3) + 1));
  for (const { column, columnCount } of years)
    if (columnCount * monthWidth > 30)
      put(row, column, String(plan.from.year + Math.floor((plan.from.month - 1 + column - labelCount) / 12)));
  plan.headers.forEach((header, column) => put(row + 1, column, header));
  row += 2;

  const bodyRow = row;
  const groupRows: number[] = [];
  const bars: CalendarLayout["bars"][number][] = [];
  const marks: CalendarLayout["marks"][number][] = [];
  const merges: CalendarLayout["merges"][number][] = [];
  const lines: CalendarLayout["lines"][number][] = [];
  for (const group of plan.groups) {
    groupRows.push(row);
    put(row++, 0, group.title);
    for (const entry of group.rows) {
      const signs = new Map<number, string>();
      for (const { day, kind } of entry.marks) {
        const at = monthColumn(day);
        if (at >= 0 && at < months) signs.set(at, (signs.get(at) ?? "") + MARK_SIGNS[kind]);
      }
      const from = entry.bar === undefined ? months : Math.max(0, monthColumn(entry.bar.from));
      const to = entry.bar === undefined ? -1 : Math.min(months - 1, monthColumn(entry.bar.to));
      if (entry.bar !== undefined && from <= to) {
        const style = BAR_STYLES[entry.bar.kind];
        bars.push({ row, column: labelCount + from, columnCount: to - from + 1, style });
        for (let at = from; at <= to; at++) if (!signs.has(at) && style.sign !== "") put(row, labelCount + at, style.sign);
      }
      for (const [at, sign] of signs) {
        put(row, labelCount + at, sign);
        marks.push({ row, column: labelCount + at, onBar: at >= from && at <= to });
      }
      const free = Math.min(months, from, ...signs.keys());
      const goesOn = from > to && free > 0;
      if (goesOn) merges.push({ row, column: labelCount - 1, columnCount: 1 + free });
      const room = (column: number): number => labelWidths[column]! + (goesOn && column === labelCount - 1 ? free * monthWidth : 0);
      lines.push({ row, count: Math.max(...entry.cells.map((text, column) => linesIn(room(column) - 7, text))) });
      entry.cells.forEach((text, column) => text !== "" && put(row, column, text, column === 0 ? entry : undefined));
      row++;
    }
  }
  const body = { row: bodyRow, rowCount: row - bodyRow };
  if (body.rowCount === 0) put(row++, 0, plan.empty);
  row++;
  const noteRow = row;
  for (const line of plan.notes.flatMap((note) => breakLines(note, LINE_LENGTH))) put(row++, 0, line);
  if (plan.notes.length > 0) row++;
  const stampRow = row;
  for (const line of stampLines.flatMap((each) => breakLines(each, LINE_LENGTH))) put(row++, 0, line);
  return {
    columnCount: widths.length,
    rowCount: row,
    widths,
    labelCount,
    texts,
    legendRow,
    legend,
    headerRow,
    years,
    quarters,
    groupRows,
    body,
    bars,
    marks,
    merges,
    lines,
    subtitleRows,
    noteRow,
    stampRow,
  };
}
