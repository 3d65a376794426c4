import { cellsOf, recordsOf } from "../figures/figure-source";
import type { ColumnKey } from "../registers";
import type { RegisterOf } from "../registers/workbook-data";
import { factReader, type FactReader } from "../strategy/facts";
import { countTable, emptyText, firstOf } from "./count-table";
import { defineRegisterReport } from "./define-report";
import { TEXT } from "./document-strategy.text";
import { groupByText } from "./group-rows";
import { liveCount, liveRowCount } from "./live-count";
import type { Figure, FiguresSection, RowLink, TableSection } from "./plan";
import type { ReportInput } from "./report";
import { closingSections, columnMissingText, countFigure, findingFigures, groupLabel, lacking, linked } from "./shared-sections";
import { SHARED } from "./shared.text";
import { dayValue } from "./strategy-tables";
import { onSheetOnly } from "./cut-for-print";

const REGISTERS = ["documentStrategy"] as const;
const STATUS = cellsOf("documentStrategy", "status");
const DECIDED = "Besluttet";
const IRRELEVANT = "Ikke relevant";

/** The questions of the case and document strategy: how far each theme is, what is open and with whom, what has been decided. */
export const documentStrategy = defineRegisterReport({
  id: "document-strategy",
  text: TEXT,
  register: "documentStrategy",
  sections: (input, data) => {
    const { language } = input;
    const questions = readQuestions(input, data);
    const gaps = lacking(data, ["status", "theme", "responsible"]).map((column) => columnMissingText("documentStrategy", column, language));
    return [
      keyFigures(input, questions),
      byTheme(input, questions),
      countTable(data, { column: "status", title: TEXT.byStatus, language, chart: "doughnut" }),
      byResponsible(input, questions),
      openTable(input, questions),
      onSheetOnly(decidedTable(input, questions)),
      ...closingSections(input, REGISTERS, gaps),
    ];
  },
});

interface Questions {
  readonly data: RegisterOf<"documentStrategy">;
  readonly read: FactReader<"documentStrategy">;
  /** Undefined without a status column: then it is unknown which rows are open. */
  readonly status: readonly (string | undefined)[] | undefined;
  /** Data rows that are neither decided nor irrelevant. */
  readonly open: readonly number[];
}

function readQuestions(input: ReportInput, data: RegisterOf<"documentStrategy">): Questions {
  const read = factReader("documentStrategy", data, input.data.date1904);
  const rows = Array.from({ length: data.rowCount }, (_, row) => row);
  const status = data.columns.status === undefined ? undefined : rows.map((row) => read.choice("status", row));
  return {
    data,
    read,
    status,
    open: status === undefined ? [] : rows.filter((row) => status[row] !== DECIDED && status[row] !== IRRELEVANT),
  };
}

function keyFigures(input: ReportInput, { data, read, status, open }: Questions): FiguresSection {
  const { language } = input;
  const counted = (value: string): Parameters<typeof countFigure>[1] =>
    status === undefined ? undefined : liveCount(data, [{ column: "status", equals: value }], status.filter((own) => own === value).length);
  const decided = status?.filter((value) => value === DECIDED).length ?? 0;
  const relevant = decided + open.length;
  const share: Figure = {
    label: TEXT.share[language],
    value: { value: status === undefined || relevant === 0 ? SHARED.unjudged[language] : decided / relevant },
    format: status === undefined || relevant === 0 ? "text" : "percent",
    from: STATUS,
    note: TEXT.shareNote[language],
  };
  const nobody = open.filter((row) => read.text("responsible", row) === "");
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      countFigure(TEXT.questions[language], liveRowCount(data, "number"), language, recordsOf("documentStrategy")),
      countFigure(TEXT.decided[language], counted(DECIDED), language, STATUS),
      linkedTo(countFigure(TEXT.open[language], status === undefined ? undefined : open.length, language, STATUS), open[0], "status"),
      countFigure(TEXT.irrelevant[language], counted(IRRELEVANT), language, STATUS),
      share,
      linkedTo(
        countFigure(
          TEXT.nobody[language],
          status === undefined || data.columns.responsible === undefined ? undefined : nobody.length,
          language,
          cellsOf("documentStrategy", "status", "responsible"),
        ),
        nobody[0],
        "responsible",
      ),
      ...findingFigures(input, REGISTERS),
    ],
  };
}

function linkedTo(figure: Figure, row: number | undefined, column: ColumnKey<"documentStrategy">): Figure {
  return linked(figure, row === undefined ? undefined : linkTo(row, column));
}

function linkTo(row: number, column: ColumnKey<"documentStrategy">): RowLink {
  return { register: "documentStrategy", row, column };
}

/** Themes by how far they are: each question in one column. */
function byTheme({ language }: ReportInput, { data, status, open }: Questions): TableSection | undefined {
  if (data.columns.theme === undefined || status === undefined) return undefined;
  const groups = groupByText(data, "theme");
  const isOpen = new Set(open);
  const count = (rows: readonly number[], test: (row: number) => boolean): { value: number } => ({ value: rows.filter(test).length });
  return {
    kind: "table",
    title: TEXT.byTheme[language],
    columns: [
      { key: "theme", label: TEXT.theme[language], format: "text" },
      { key: "decided", label: TEXT.decided[language], format: "count" },
      { key: "started", label: TEXT.started[language], format: "count" },
      { key: "notStarted", label: TEXT.notStarted[language], format: "count" },
      { key: "irrelevant", label: TEXT.irrelevant[language], format: "count" },
      { key: "all", label: TEXT.questions[language], format: "count" },
    ],
    rows: groups.map((group) => ({
      theme: { value: groupLabel(group, language, TEXT.noTheme[language]) },
      decided: count(group.rows, (row) => status[row] === DECIDED),
      started: count(group.rows, (row) => status[row] === "Under afklaring"),
      // A status that is blank or not in the list counts as not begun.
      notStarted: count(group.rows, (row) => isOpen.has(row) && status[row] !== "Under afklaring"),
      irrelevant: count(group.rows, (row) => status[row] === IRRELEVANT),
      all: liveCount(data, [{ column: "theme", equals: group.value ?? "" }], group.rows.length),
    })),
    total: SHARED.total[language],
    empty: emptyText(data, language),
    links: groups.map((group) => firstOf(group, data, "theme")),
    chart: {
      type: "stackedBar",
      title: TEXT.byTheme[language],
      labels: "theme",
      values: ["decided", "started", "notStarted", "irrelevant"],
    },
  };
}

function byResponsible({ language }: ReportInput, { data, status, open }: Questions): TableSection | undefined {
  if (data.columns.responsible === undefined || status === undefined) return undefined;
  const isOpen = new Set(open);
  const groups = groupByText(data, "responsible")
    .map((group) => ({ ...group, rows: group.rows.filter((row) => isOpen.has(row)) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    kind: "table",
    title: TEXT.byResponsible[language],
    columns: [
      { key: "responsible", label: SHARED.responsible[language], format: "text" },
      { key: "count", label: TEXT.open[language], format: "count" },
    ],
    rows: groups.map((group) => ({
      responsible: { value: groupLabel(group, language, TEXT.noResponsible[language]) },
      count: { value: group.rows.length },
    })),
    total: SHARED.total[language],
    empty: TEXT.openEmpty[language],
    links: groups.map((group) => firstOf(group, data, "responsible")),
  };
}

function openTable({ language }: ReportInput, { read, status, open }: Questions): TableSection | undefined {
  if (status === undefined) return undefined;
  return {
    kind: "table",
    title: TEXT.openList[language],
    columns: [
      { key: "number", label: SHARED.number[language], format: "text" },
      { key: "theme", label: TEXT.theme[language], format: "text" },
      { key: "state", label: SHARED.state[language], format: "text" },
      { key: "responsible", label: SHARED.responsible[language], format: "text" },
      { key: "question", label: TEXT.question[language], format: "text" },
    ],
    rows: open.map((row) => ({
      number: { value: read.text("number", row) },
      theme: { value: read.text("theme", row) },
      state: { value: status[row] ?? (read.text("status", row) === "" ? SHARED.blank : SHARED.unreadable)[language] },
      responsible: { value: read.text("responsible", row) },
      question: { value: read.text("question", row) },
    })),
    empty: TEXT.openEmpty[language],
    links: open.map((row) => linkTo(row, "decision")),
  };
}

function decidedTable({ language }: ReportInput, { read, status }: Questions): TableSection | undefined {
  if (status === undefined) return undefined;
  const rows = status.flatMap((value, row) => (value === DECIDED ? [row] : []));
  return {
    kind: "table",
    title: TEXT.decidedList[language],
    columns: [
      { key: "number", label: SHARED.number[language], format: "text" },
      { key: "question", label: TEXT.question[language], format: "text" },
      { key: "date", label: TEXT.date[language], format: "date" },
      { key: "decision", label: TEXT.decision[language], format: "text" },
    ],
    rows: rows.map((row) => ({
      number: { value: read.text("number", row) },
      question: { value: read.text("question", row) },
      date: dayValue(read.date("decisionDate", row)),
      decision: { value: read.text("decision", row) },
    })),
    empty: TEXT.decidedEmpty[language],
    links: rows.map((row) => linkTo(row, "decision")),
  };
}
