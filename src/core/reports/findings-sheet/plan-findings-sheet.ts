import { registerIn, type WorkbookData } from "../../registers/workbook-data";
import { cellAddress, MAX_ROWS } from "../../model/address";
import type { CellValue } from "../../model/cell";
import type { Finding, NotJudged, Severity } from "../../model/finding";
import { dataRowOf, partsOf } from "../../model/parts";
import { columnSpec, registerSpec } from "../../registers";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import { formatFinding, formatNotJudgedReason, SEVERITY_WORDS } from "../../validate/format";
import { groupNotJudged } from "../../validate/group-not-judged";
import type { TableSheetColumn, TableSheetPlan } from "../table-sheet/table-sheet-plan";
import { FINDINGS_SHEET as TEXT } from "./findings-sheet.text";

export interface FindingsSheetInput {
  /** Findings that count. */
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  /** Number of findings accepted with a reason. */
  readonly accepted: number;
  readonly data: WorkbookData;
  readonly language: Language;
  /** Local time, `åååå-mm-dd tt:mm`. */
  readonly when: string;
}

/** Lines above the table and the header need some rows too. */
const MOST_ROWS = MAX_ROWS - 100;
/** At most this many reasons are written out; the rest are in the pane and in batch's file. */
const REASONS = 10;

const COLUMNS: readonly (Omit<TableSheetColumn, "header"> & { readonly text: keyof typeof TEXT })[] = [
  { text: "severity", kind: "severity", width: 11, wrap: false },
  { text: "register", kind: "text", width: 22, wrap: false },
  { text: "sheet", kind: "text", width: 22, wrap: false },
  { text: "cell", kind: "link", width: 9, wrap: false },
  { text: "object", kind: "text", width: 18, wrap: false },
  { text: "column", kind: "text", width: 22, wrap: true },
  { text: "what", kind: "text", width: 50, wrap: true },
  { text: "why", kind: "text", width: 50, wrap: true },
  { text: "how", kind: "text", width: 50, wrap: true },
  { text: "rule", kind: "text", width: 30, wrap: false },
];

/** The sheet "Fund": every open finding a row, in the order of the pane. */
export function planFindingsSheet(input: FindingsSheetInput): TableSheetPlan {
  const { language, data } = input;
  const findings = input.findings.slice(0, MOST_ROWS);
  return {
    id: "findings",
    sheetName: TEXT.sheetName[language],
    tableName: TEXT.sheetName[language],
    title: TEXT.title[language],
    lines: linesOf(input),
    columns: COLUMNS.map(({ text, ...column }) => ({ ...column, header: TEXT[text][language] })),
    rows: findings.map((finding) => rowOf(finding, data, language)),
    targets: findings.map(({ sheet, row, column }) => ({ sheet, row, column })),
    empty: TEXT.empty[language],
  };
}

function rowOf(finding: Finding, data: WorkbookData, language: Language): CellValue[] {
  const { what, why, how } = formatFinding(finding, language);
  const mapping = registerIn(data, finding.register)?.mapping;
  return [
    SEVERITY_WORDS[finding.severity][language],
    registerSpec(finding.register).title[language],
    finding.sheet,
    cellAddress(finding.row, finding.column),
    keyOf(finding, data),
    (mapping && partsOf(mapping)[finding.part ?? 0]?.columns[finding.columnKey]?.header) ??
      columnSpec(finding.register, finding.columnKey).header[language],
    what,
    why,
    how,
    finding.rule,
  ];
}

function keyOf(finding: Finding, data: WorkbookData): string {
  const register = registerIn(data, finding.register);
  const row = register === undefined ? undefined : dataRowOf(register, finding);
  const key = row === undefined ? undefined : register?.columns[registerSpec(finding.register).keyColumn]?.[row];
  return key === undefined ? "" : String(key).trim();
}

function linesOf({ findings, notJudged, accepted, data, language, when }: FindingsSheetInput): string[] {
  const fill = (text: keyof typeof TEXT, values: Readonly<Record<string, string | number>>): string =>
    formatMessage(TEXT[text][language], language, values).trim();
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const rows = Object.values(data.registers).reduce((sum, { rowCount }) => sum + rowCount, 0);
  const groups = groupNotJudged(notJudged);
  const why = groups.slice(0, REASONS).map(({ reason }) => formatNotJudgedReason(reason, language));
  const checks = new Set(notJudged.map(({ rule }) => rule)).size;
  return [
    fill("made", { when, rows }),
    fill("counts", { errors: count("error"), warnings: count("warning"), infos: count("info") }),
    findings.length > MOST_ROWS ? fill("tooMany", { shown: MOST_ROWS, all: findings.length }) : TEXT.filters[language],
    checks === 0
      ? TEXT.allJudged[language]
      : fill("notJudged", { count: checks, why: `${why.join(" ")}${groups.length > REASONS ? " …" : ""}` }),
    ...(accepted === 0 ? [] : [fill("accepted", { count: accepted })]),
  ];
}
