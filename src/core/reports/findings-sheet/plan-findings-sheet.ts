import { unscreened } from "../../identifiers/mask-persons";
import { registerIn, type WorkbookData } from "../../registers/workbook-data";
import { cellAddress, MAX_ROWS, quoteSheetName } from "../../model/address";
import type { CellValue } from "../../model/cell";
import { cellRanges } from "../../model/cell-ranges";
import { cellsOfFinding, type Finding, type NotJudged, type Severity } from "../../model/finding";
import { dataRowOf, partsOf } from "../../model/parts";
import { columnSpec, registerSpec } from "../../registers";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import { formatFinding, formatNotJudgedReason, SEVERITY_WORDS } from "../../validate/format";
import { findingKinds } from "../../validate/finding-kinds";
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
  { text: "register", kind: "text", width: 26, wrap: false },
  { text: "sheet", kind: "text", width: 22, wrap: true },
  { text: "cell", kind: "link", width: 12, wrap: false },
  { text: "count", kind: "text", width: 13, wrap: false },
  { text: "cells", kind: "text", width: 24, wrap: true },
  { text: "object", kind: "text", width: 18, wrap: true },
  { text: "column", kind: "text", width: 22, wrap: true },
  { text: "what", kind: "text", width: 50, wrap: true },
  { text: "why", kind: "text", width: 50, wrap: true },
  { text: "how", kind: "text", width: 50, wrap: true },
  { text: "rule", kind: "text", width: 44, wrap: false },
];

/** So many keys, and so many characters of addresses, are written in a line; the count says how many there are. */
const KEYS = 5;
const MOST_ADDRESSES = 300;

/** Findings that say the same of cells of one column: a line of the sheet. */
type Line = readonly [first: Finding, ...others: Finding[]];

/** The sheet "Fund": all open findings, those that say the same of one column in one row; the worst first. */
export function planFindingsSheet(input: FindingsSheetInput): TableSheetPlan {
  const { language, data } = input;
  const all = linesIn(input.findings);
  const lines = all.slice(0, MOST_ROWS);
  return {
    id: "findings",
    sheetName: TEXT.sheetName[language],
    tableName: TEXT.sheetName[language],
    title: TEXT.title[language],
    lines: linesOf(input, all.length),
    columns: COLUMNS.map(({ text, ...column }) => ({ ...column, header: TEXT[text][language] })),
    rows: lines.map((line) => rowOf(line, data, language)),
    targets: lines.map(([{ sheet, row, column }]) => ({ sheet, row, column })),
    empty: TEXT.empty[language],
  };
}

/** A line for each kind; one sheet's cells only, so that the sheet's name holds for them all. */
function linesIn(findings: readonly Finding[]): Line[] {
  const { kinds, codes } = findingKinds(findings, { gather: false });
  const bySheet = kinds.map(() => new Map<string, [Finding, ...Finding[]]>());
  findings.forEach((finding, i) => {
    const sheets = bySheet[codes[i]!]!;
    const line = sheets.get(finding.sheet);
    if (line === undefined) sheets.set(finding.sheet, [finding]);
    else line.push(finding);
  });
  return bySheet.flatMap((sheets) => [...sheets.values()]);
}

/** As the cells have it: what may be written of it is decided where the sheet is written. */
function rowOf(line: Line, data: WorkbookData, language: Language): CellValue[] {
  const [finding] = line;
  const { what, why, how } = formatFinding(finding, language, unscreened);
  const mapping = registerIn(data, finding.register)?.mapping;
  const cells = line.flatMap(cellsOfFinding);
  return [
    SEVERITY_WORDS[finding.severity][language],
    registerSpec(finding.register).title[language],
    finding.sheet,
    cellAddress(finding.row, finding.column),
    cells.length,
    addressesOf(cells, finding.sheet),
    keysOf(cells, data),
    (mapping && partsOf(mapping)[finding.part ?? 0]?.columns[finding.columnKey]?.header) ??
      columnSpec(finding.register, finding.columnKey).header[language],
    what,
    why,
    how,
    finding.rule,
  ];
}

/** `C2:C4, C9`; cells on another sheet than the line's have its name before them. */
function addressesOf(cells: readonly Finding[], own: string): string {
  const places = cellRanges(cells).flatMap(({ sheet, ranges }) =>
    ranges.map((range) => (sheet === own ? range : `${quoteSheetName(sheet)}!${range}`)),
  );
  let text = "";
  for (const place of places) {
    if (text.length + place.length > MOST_ADDRESSES) return `${text} …`;
    text += text === "" ? place : `, ${place}`;
  }
  return text;
}

function keysOf(cells: readonly Finding[], data: WorkbookData): string {
  const keys = new Set<string>();
  for (const cell of cells) {
    keys.add(keyOf(cell, data));
    if (keys.size > KEYS + 1) break;
  }
  keys.delete("");
  const named = [...keys];
  return named.slice(0, KEYS).join(", ") + (named.length > KEYS ? " …" : "");
}

function keyOf(finding: Finding, data: WorkbookData): string {
  const register = registerIn(data, finding.register);
  const row = register === undefined ? undefined : dataRowOf(register, finding);
  const key = row === undefined ? undefined : register?.columns[registerSpec(finding.register).keyColumn]?.[row];
  return key === undefined ? "" : String(key).trim();
}

function linesOf({ findings, notJudged, accepted, data, language, when }: FindingsSheetInput, count: number): string[] {
  const fill = (text: keyof typeof TEXT, values: Readonly<Record<string, string | number>>): string =>
    formatMessage(TEXT[text][language], language, values).trim();
  const ofSeverity = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const rows = Object.values(data.registers).reduce((sum, { rowCount }) => sum + rowCount, 0);
  const groups = groupNotJudged(notJudged);
  const why = groups.slice(0, REASONS).map(({ reason }) => formatNotJudgedReason(reason, language));
  const checks = new Set(notJudged.map(({ rule }) => rule)).size;
  return [
    fill("made", { when, rows }),
    fill("counts", { errors: ofSeverity("error"), warnings: ofSeverity("warning"), infos: ofSeverity("info") }),
    count > MOST_ROWS ? fill("tooMany", { shown: MOST_ROWS, all: count }) : TEXT.filters[language],
    checks === 0
      ? TEXT.allJudged[language]
      : fill("notJudged", { count: checks, why: `${why.join(" ")}${groups.length > REASONS ? " …" : ""}` }),
    ...(accepted === 0 ? [] : [fill("accepted", { count: accepted })]),
  ];
}
