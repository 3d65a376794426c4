import type { Kle } from "../../kle";
import { MAX_ROWS } from "../../model/address";
import { isErrorValue, type CellValue } from "../../model/cell";
import { shownCellOf } from "../../model/parts";
import type { ColumnKey } from "../../registers";
import type { RegisterOf } from "../../registers/workbook-data";
import { formatMessage } from "../../text/format-message";
import type { Language, MessageData } from "../../text/language";
import { ADVICE, type CleanupAdvice } from "../cleanup-advice";
import type { ReportSettings } from "../report";
import type { TableSheetColumn, TableSheetPlan } from "../table-sheet/table-sheet-plan";
import { adviceGaps, adviceWhy } from "./advice-words";
import { orderByNames } from "./order-by-names";
import { TEXT } from "./worklist.text";

export interface WorklistInput {
  readonly cases: RegisterOf<"cases">;
  readonly advice: CleanupAdvice;
  readonly kle: Kle;
  readonly settings: ReportSettings;
  readonly language: Language;
  /** Local time, `åååå-mm-dd tt:mm`. */
  readonly when: string;
}

/** Lines above the table and the header need some rows too. */
const MOST_ROWS = MAX_ROWS - 100;

const COLUMNS: readonly (Omit<TableSheetColumn, "header"> & { readonly text: keyof typeof TEXT })[] = [
  { text: "unit", kind: "text", width: 26, wrap: false },
  { text: "caseworker", kind: "text", width: 22, wrap: false },
  { text: "caseNumber", kind: "link", width: 18, wrap: false },
  { text: "kle", kind: "text", width: 40, wrap: false },
  { text: "advice", kind: "text", width: 11, wrap: false },
  { text: "why", kind: "text", width: 70, wrap: false },
  { text: "documents", kind: "text", width: 13, wrap: false },
  { text: "action", kind: "text", width: 16, wrap: false },
];

/**
 * The sheet "Arbejdsliste": every case that has advice or an action, sorted by unit and caseworker, then as in the register. Titles and
 * parties are left in the register: lists are sent around, and those hold what not everybody may see.
 */
export function planWorklist(input: WorklistInput): TableSheetPlan {
  const { cases, advice, language } = input;
  const actions = cases.columns.action;
  const rows: number[] = [];
  for (let row = 0; row < cases.rowCount; row++) if (advice.first[row] !== -1 || shown(actions?.[row]) !== "") rows.push(row);
  const ordered = orderByNames(rows, [cases.columns.responsibleUnit, cases.columns.caseworker]);
  const retained = ordered.slice(0, MOST_ROWS);
  const rowOf = rowWriter(input);
  return {
    id: "worklist",
    sheetName: TEXT.sheetName[language],
    tableName: TEXT.sheetName[language],
    title: TEXT.title[language],
    lines: linesOf(input, ordered.length),
    columns: COLUMNS.map(({ text, ...rest }) => ({ ...rest, header: TEXT[text][language] })),
    rows: retained.map(rowOf),
    targets: retained.map((row) => shownCellOf(cases, row, "caseNumber")!),
    empty: TEXT.empty[language],
  };
}

/** A cell as the list shows it: an Excel error is shown as nothing, since the list would only repeat it. */
function shown(cell: CellValue | undefined): CellValue {
  if (cell === undefined || isErrorValue(cell)) return "";
  return typeof cell === "string" ? cell.trim() : cell;
}

function rowWriter({ cases, advice, kle, settings, language }: WorklistInput): (row: number) => CellValue[] {
  const why = ADVICE.map(({ id }) => adviceWhy(id, settings, language));
  const titled = new Map<CellValue, CellValue>();
  const withTitle = (cell: CellValue): CellValue => {
    let text = titled.get(cell);
    if (text === undefined)
      titled.set(cell, (text = [cell, kle.lookup(String(cell)).title].filter((part) => part !== undefined).join(" ")));
    return text;
  };
  const cell = (column: ColumnKey<"cases">, row: number): CellValue => shown(cases.columns[column]?.[row]);
  return (row) => {
    const number = cell("caseNumber", row);
    const first = advice.first[row]!;
    return [
      cell("responsibleUnit", row) === "" ? TEXT.blank[language] : cell("responsibleUnit", row),
      cell("caseworker", row) === "" ? TEXT.blank[language] : cell("caseworker", row),
      number === "" ? formatMessage(TEXT.row[language], language, { row: String(cases.sheetRows[row]! + 1) }) : number,
      cell("kle", row) === "" ? "" : withTitle(cell("kle", row)),
      ADVICE[first]?.action ?? TEXT.noAdvice[language],
      why[first] ?? "",
      cell("documentCount", row),
      cell("action", row),
    ];
  };
}

/** Reasons why advice is not given that are written out; the summary of the clean-up has them all. */
const MOST_GAPS = 5;

function linesOf({ cases, advice, settings, language, when }: WorklistInput, listed: number): string[] {
  const fill = (text: keyof typeof TEXT, data: MessageData): string => formatMessage(TEXT[text][language], language, data);
  const counts = new Map<string, number>();
  for (const index of advice.first) {
    const word = ADVICE[index]?.action ?? TEXT.noAdvice[language];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const number = new Intl.NumberFormat(language);
  const left = cases.rowCount - listed;
  const gaps = adviceGaps(advice, settings, language);
  return [
    fill("made", { when, rows: cases.rowCount }),
    fill("counts", { counts: [...counts].map(([word, count]) => `${word} ${number.format(count)}`).join(", ") || "0" }),
    ...(left === 0 ? [] : [fill("left", { count: left })]),
    ...(advice.unknownActivity === 0 ? [] : [fill("unknownActivity", { count: advice.unknownActivity })]),
    listed > MOST_ROWS ? fill("tooMany", { shown: MOST_ROWS, all: listed }) : TEXT.filters[language],
    ...(gaps.length > MOST_GAPS ? [...gaps.slice(0, MOST_GAPS), "…"] : gaps),
  ];
}
