import { isSummed } from "../../core/reports/is-summed";
import { ownLeftOut } from "../../core/reports/own-left-out";
import { PRINTED_WIDTH } from "../page-setup";
import type {
  Section,
  FiguresSection,
  Light,
  ListSection,
  PlanValue,
  ReportPlan,
  RowLink,
  TableChart,
  TableSection,
  Tile,
  TilesSection,
  ValueFormat,
  VerdictSection,
} from "../../core/reports/plan";

/** A sheet as rows of styled cells, which the writer turns into office.js calls. No addresses but row and column numbers. */
export interface SheetContent {
  readonly rows: readonly ContentRow[];
  /** How many of them are printed, from the first. */
  readonly printedRows: number;
  readonly columnCount: number;
  readonly charts: readonly ContentChart[];
}

/** A table to be drawn as a chart, by sheet rows and columns. */
export interface ContentChart {
  readonly chart: TableChart;
  readonly headerRow: number;
  readonly rowCount: number;
  /** Where the table's columns end, its total row with it. */
  readonly columnCount: number;
  readonly endRow: number;
  readonly labels: number;
  /** The texts of the column of labels. */
  readonly names: readonly string[];
  readonly values: readonly {
    readonly column: number;
    readonly label: string;
    readonly format: ValueFormat;
    readonly numbers: readonly number[];
  }[];
}

interface ContentRow {
  readonly styleName: RowStyleName;
  readonly cells: readonly ContentCell[];
}

export type RowStyleName =
  | "title"
  | "subtitle"
  | "section"
  | "verdict"
  | "tileLabel"
  | "tileValue"
  | "tileNote"
  | "header"
  | "figure"
  | "body"
  | "total"
  | "text"
  | "warning"
  | "blank"
  | "gap"
  | "stamp";

export type ContentCell =
  | {
      readonly kind: "value";
      readonly value: PlanValue;
      readonly format: ValueFormat;
      readonly link?: RowLink;
      /** Its colour; solid: the light itself, not only its shade. */
      readonly light?: Light;
      readonly solid?: true;
    }
  /** The sum of the cells of this column from row `from` to row `to`. */
  | { readonly kind: "sum"; readonly from: number; readonly to: number; readonly format: ValueFormat };

/** Fewest columns, so that a summary of nothing but figures has room for label, value and note. */
const FEWEST_COLUMNS = 3;
/** Points of a character of running text, about; longer texts go on in the row below, since Excel does not break over columns. */
const CHARACTER = 5.3;
/** The same in small letters. */
const SMALL_CHARACTER = 4.3;
/** Characters; the eye does not find the next line after a longer one. */
const LONGEST_LINE = 150;

/**
 * Lays a plan out from top to bottom. Pure.
 * @param room the number of rows left free after each chart's table.
 * @param paper points that a line of running text has.
 */
export function layOutReport(
  plan: ReportPlan,
  stampLines: readonly string[],
  room: readonly number[] = [],
  paper: number = PRINTED_WIDTH.Portrait,
): SheetContent {
  const running = (styleName: RowStyleName, words: string, bullet = ""): ContentRow[] =>
    runningText(
      styleName,
      words,
      Math.min(LONGEST_LINE, Math.floor(paper / (styleName === "stamp" ? SMALL_CHARACTER : CHARACTER))),
      bullet,
    );
  const rows: ContentRow[] = [{ styleName: "title", cells: [text(plan.title)] }];
  const charts: ContentChart[] = [];
  if (plan.subtitle !== undefined) rows.push(...running("subtitle", plan.subtitle));
  const add = (section: Section): void => {
    rows.push(GAP);
    const at = rows.length;
    rows.push(...sectionRows(section, at, running));
    if (section.kind !== "table" || section.chart === undefined || section.rows.length === 0) return;
    charts.push(chartOf(section, section.chart, at + 1, rows.length));
    rows.push(...Array.from({ length: room[charts.length - 1] ?? 0 }, () => BLANK));
  };
  plan.sections.forEach(add);
  rows.push(GAP, ...stampLines.flatMap((line) => running("stamp", line)));
  const printedRows = rows.length;
  plan.appendix?.forEach(add);
  return { rows, charts, printedRows, columnCount: Math.max(FEWEST_COLUMNS, ...rows.map(({ cells }) => cells.length)) };
}

type Running = (styleName: RowStyleName, words: string, bullet?: string) => ContentRow[];

/** Left free for a chart. */
const BLANK: ContentRow = { styleName: "blank", cells: [] };
/** Between sections. */
const GAP: ContentRow = { styleName: "gap", cells: [] };

function chartOf({ columns, rows, title }: TableSection, chart: TableChart, headerRow: number, endRow: number): ContentChart {
  const at = (key: string): number => {
    const column = columns.findIndex((each) => each.key === key);
    if (column < 0) throw new Error(`The chart of "${title}" asks for a column "${key}" that the table has not`);
    return column;
  };
  return {
    chart,
    headerRow,
    rowCount: rows.length,
    columnCount: columns.length,
    endRow,
    labels: at(chart.labels),
    names: rows.map((row) => String(row[chart.labels]?.value ?? "")),
    values: chart.values.map((key) => ({
      column: at(key),
      label: columns[at(key)]!.label,
      format: columns[at(key)]!.format,
      numbers: rows.map((row) => Number(row[key]?.value ?? 0)),
    })),
  };
}

/** `at` is the sheet row of the section's first row. */
function sectionRows(section: Section, at: number, running: Running): ContentRow[] {
  switch (section.kind) {
    case "verdict":
      return verdict(section, running);
    case "tiles":
      return tiles(section, running);
    case "figures":
      return figures(section, running);
    case "table":
      return table(section, at, running);
    case "list":
      return list(section, running);
    case "note":
      return running(section.tone === "warning" ? "warning" : "text", section.text);
  }
}

/** A light's sign: the same in every font, and there on a black-and-white print. */
const LIGHT_SIGN = "●";
const TREND_SIGNS = { better: "▲", worse: "▼", same: "=" } as const;

function verdict({ title, light, label, text: words, why }: VerdictSection, running: Running): ContentRow[] {
  return [
    heading(title),
    {
      styleName: "verdict",
      cells: [
        { ...text(`${LIGHT_SIGN} ${label}`), light, solid: true },
        { ...text(words), light },
      ],
    },
    ...why.flatMap((line) => running("text", line, "• ")),
  ];
}

/** Figures side by side: a row of labels, one of values, and one of what there is to say about them. */
function tiles({ title, tiles: all, under }: TilesSection, running: Running): ContentRow[] {
  const row = (styleName: RowStyleName, cell: (tile: Tile) => Extract<ContentCell, { kind: "value" }>): ContentRow => ({
    styleName,
    cells: all.map((tile) => ({ ...cell(tile), light: tile.light })),
  });
  return [
    heading(title),
    row("tileLabel", ({ label, link }) => ({ ...text(label), ...(link && { link }) })),
    row("tileValue", ({ value, format }) => ({ kind: "value", value, format })),
    row("tileNote", ({ note = "" }) => text(note)),
    ...(all.some(({ trend }) => trend !== undefined)
      ? [row("tileNote", ({ trend }) => text(trend === undefined ? "" : `${TREND_SIGNS[trend.way]} ${trend.text}`))]
      : []),
    ...leftOutRows(all, under, running),
  ];
}

/** What the tiles leave out, in small letters under them: there is no room in a tile. */
function leftOutRows(tiles: readonly Tile[], under: readonly string[] | undefined, running: Running): ContentRow[] {
  const own = ownLeftOut(tiles);
  const lines = [...tiles.flatMap(({ label }, i) => (own[i] === undefined ? [] : [`${label}: ${own[i]}`])), ...(under ?? [])];
  return lines.length === 0 ? [] : running("stamp", lines.join(" "));
}

function figures({ title, figures: all, under = [] }: FiguresSection, running: Running): ContentRow[] {
  const leftOut = ownLeftOut(all);
  return [
    heading(title),
    ...all.map(({ label, value, format, note, link }, i): ContentRow => {
      const beside = [note, leftOut[i]].filter((line) => line !== undefined);
      return {
        styleName: "figure",
        cells: [
          { ...text(label), ...(link && { link }) },
          { kind: "value", value, format },
          ...(beside.length === 0 ? [] : [text(beside.join(" "))]),
        ],
      };
    }),
    ...under.flatMap((line) => running("stamp", line)),
  ];
}

function table(section: TableSection, at: number, running: Running): ContentRow[] {
  if (section.rows.length === 0) return [heading(section.title), ...running("text", section.empty)];
  // A name or a sentence can be clicked; numbers and dates stay what they are.
  const isText = ({ key }: (typeof section.columns)[number]): boolean =>
    section.rows.every((row) => typeof row[key]?.value === "string" && row[key].live === undefined);
  const linked = Math.max(0, section.columns.findIndex(isText));
  const first = at + 2;
  const last = first + section.rows.length - 1;
  const rows: ContentRow[] = [
    heading(section.title),
    {
      styleName: "header",
      cells: section.columns.map(({ label }) => text(label)),
    },
    ...section.rows.map((row, i): ContentRow => ({
      styleName: "body",
      cells: section.columns.map(({ key, format }, column) => {
        const value = row[key];
        if (value === undefined) throw new Error(`The table "${section.title}" has a row without "${key}"`);
        const link = column === linked ? section.links?.[i] : undefined;
        return { kind: "value", value, format, ...(link && { link }), ...(value.light && { light: value.light }) };
      }),
    })),
  ];
  const { total } = section;
  if (total !== undefined) {
    rows.push({
      styleName: "total",
      cells: section.columns.map((column, i): ContentCell => {
        if (i === 0) return text(total);
        return isSummed(column) ? { kind: "sum", from: first, to: last, format: column.format } : text("");
      }),
    });
  }
  return rows;
}

function list(section: ListSection, running: Running): ContentRow[] {
  if (section.items.length === 0) return [heading(section.title), ...running("text", section.empty)];
  return [heading(section.title), ...section.items.flatMap((item) => running("text", item, "• "))];
}

function heading(title: string): ContentRow {
  return { styleName: "section", cells: [text(title)] };
}

function text(value: string): Extract<ContentCell, { kind: "value" }> {
  return { kind: "value", value: { value }, format: "text" };
}

/** One row per line of running text; `bullet` is before the first and is made up for by blanks before the others. */
function runningText(styleName: RowStyleName, words: string, length: number, bullet: string): ContentRow[] {
  return breakLines(words, length).map((line, i) => ({
    styleName,
    cells: [text((i === 0 ? bullet : " ".repeat(bullet.length)) + line)],
  }));
}

/** Breaks at blanks into lines of at most `length` characters; a longer word gets its own line. */
export function breakLines(words: string, length: number): string[] {
  const lines: string[] = [];
  for (const paragraph of words.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > length) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}
