import { cellsOf, type FigureSource, recordsOf } from "../figures/figure-source";
import { formatSerial } from "../identifiers/dates";
import { parseNumber } from "../identifiers/numbers";
import { isBlank } from "../model/cell";
import { formatMessage } from "../text/format-message";
import { caseAdvice } from "./case-advice";
import { ADVICE, type CleanupAdvice } from "./cleanup-advice";
import { TEXT } from "./cleanup.text";
import { byChoice, byKle, byUnit } from "./case-tables";
import { groupByChoice, type RowGroup } from "./group-rows";
import { liveCount, liveRowCount } from "./live-count";
import type { Figure, FiguresSection, Section, TableSection } from "./plan";
import { caseSettings, type ReportInput, type ReportSettings } from "./report";
import { closingSections, columnMissingText, countFigure, findingFigures, lacking } from "./shared-sections";
import { SHARED } from "./shared.text";
import { adviceGaps, adviceWhy } from "./worklist/advice-words";
import { outlookSections } from "./worklist/outlook-sections";
import { defineRegisterReport } from "./define-report";
import type { RegisterOf } from "../registers/workbook-data";
import type { ChoiceKey, ChoiceOf } from "../registers";
import { onSheetOnly } from "./cut-for-print";

const REGISTERS = ["cases"] as const;
const BREAKDOWNS = ["caseStatus", "responsibleUnit", "sensitivity", "action", "kle", "retentionCode", "manualCase"] as const;

/** The cases in KMD Sag by state, unit, sensitivity, action, KLE and retention, and what is advised. */
export const cleanup = defineRegisterReport({
  id: "cleanup",
  text: TEXT,
  register: "cases",
  sections: (input, cases) => {
    const { language } = input;
    const settings = caseSettings(input.settings);
    const advice = caseAdvice(input, cases);
    const gaps = [
      ...lacking(cases, BREAKDOWNS).map((column) => columnMissingText("cases", column, language)),
      ...adviceGaps(advice, settings, language),
    ];
    return [
      keyFigures(input, cases, advice),
      adviceTable(input, advice, settings),
      { kind: "note", tone: "plain", text: formatMessage(TEXT.adviceNote[language], language, { today: formatSerial(input.today) }) },
      ...outlookSections(cases, advice, input.settings, language),
      onSheetOnly(byChoice(cases, "action", TEXT.byAction, language, TEXT.none[language])),
      onSheetOnly(byChoice(cases, "caseStatus", TEXT.byState, language)),
      byUnit(cases, language),
      onSheetOnly(byChoice(cases, "sensitivity", TEXT.bySensitivity, language)),
      ...kleSections(input, cases),
      onSheetOnly(byChoice(cases, "retentionCode", TEXT.byRetention, language)),
      onSheetOnly(byChoice(cases, "manualCase", TEXT.byManual, language)),
      ...closingSections(input, REGISTERS, gaps),
    ];
  },
});

/** The cases by KLE main group, and the source of the titles. */
function kleSections({ kle, language }: ReportInput, cases: RegisterOf<"cases">): (Section | undefined)[] {
  const table = byKle(cases, kle, language);
  if (table === undefined || kle.edition === undefined) return [table];
  const text = formatMessage(TEXT.kleNote[language], language, { edition: kle.edition.name });
  return [table, { kind: "note", tone: "plain", text }];
}

function keyFigures(input: ReportInput, cases: RegisterOf<"cases">, advice: CleanupAdvice): FiguresSection {
  const { language } = input;
  const groups = <K extends ChoiceKey<"cases">>(column: K): RowGroup<ChoiceOf<"cases", K>>[] | undefined =>
    cases.columns[column] === undefined ? undefined : groupByChoice("cases", cases, column);
  const state = groups("caseStatus");
  const closed = state?.find((group) => group.value === "Afsluttet")!.rows.length;
  const open = state
    ?.filter((group) => group.value !== null && group.value !== "Afsluttet")
    .reduce((sum, group) => sum + group.rows.length, 0);
  const manual = groups("manualCase")?.find((group) => group.value === "Ja")!.rows.length;
  const action = groups("action");
  const noAction = action?.find((group) => group.why === "blank")?.rows.length ?? 0;
  const count = (label: keyof typeof TEXT, from: FigureSource, value: Parameters<typeof countFigure>[1], note?: string): Figure =>
    countFigure(TEXT[label][language], value, language, from, note);
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      count("cases", recordsOf("cases"), liveRowCount(cases, "caseNumber")),
      count("open", cellsOf("cases", "caseStatus"), open),
      count(
        "closed",
        cellsOf("cases", "caseStatus"),
        closed === undefined ? undefined : liveCount(cases, [{ column: "caseStatus", equals: "Afsluttet" }], closed),
      ),
      count(
        "manual",
        cellsOf("cases", "manualCase"),
        manual === undefined ? undefined : liveCount(cases, [{ column: "manualCase", equals: "Ja" }], manual),
      ),
      documents(cases, input),
      count(
        "decided",
        cellsOf("cases", "action"),
        action?.filter((group) => group.value !== null).reduce((sum, group) => sum + group.rows.length, 0),
      ),
      count(
        "undecided",
        cellsOf("cases", "action"),
        action === undefined ? undefined : liveCount(cases, [{ column: "action", equals: "" }], noAction),
      ),
      ...(cases.columns.lastActivity === undefined || state === undefined || advice.unknownActivity === 0
        ? []
        : [
            count(
              "unknownActivity",
              cellsOf("cases", "caseStatus", "lastActivity"),
              advice.unknownActivity,
              TEXT.unknownActivityNote[language],
            ),
          ]),
      ...findingFigures(input, REGISTERS),
    ],
  };
}

function documents(cases: RegisterOf<"cases">, { language }: ReportInput): Figure {
  const cells = cases.columns.documentCount;
  const from = cellsOf("cases", "documentCount");
  if (cells === undefined) return countFigure(TEXT.documents[language], undefined, language, from);
  let sum = 0;
  let unread = 0;
  for (const cell of cells) {
    const number = isBlank(cell) ? undefined : parseNumber(cell);
    if (number === undefined || number < 0 || !Number.isInteger(number)) unread++;
    else sum += number;
  }
  const note = unread === 0 ? undefined : formatMessage(TEXT.documentsNote[language], language, { count: unread });
  // A register without a single readable number holds no sum, least of all 0.
  return countFigure(TEXT.documents[language], unread === cells.length && unread > 0 ? undefined : sum, language, from, note);
}

function adviceTable(input: ReportInput, advice: CleanupAdvice, settings: ReportSettings): TableSection {
  const { language } = input;
  const blocked = new Set(advice.notJudged.map((gap) => gap.advice));
  const first = new Array<number>(ADVICE.length).fill(0);
  const fits = new Array<number>(ADVICE.length).fill(0);
  let none = 0;
  advice.first.forEach((index, row) => {
    if (index === -1) none++;
    else first[index]!++;
    for (let i = 0; i < ADVICE.length; i++) if ((advice.hits[row]! >> i) & 1) fits[i]!++;
  });
  const rows = ADVICE.flatMap(({ id, action }, i) =>
    // An advice that can't be given has its line in the list of checks that could not be made instead of a 0 here.
    blocked.has(id) && fits[i] === 0
      ? []
      : [
          {
            advice: { value: action },
            because: { value: adviceWhy(id, settings, language) },
            first: { value: first[i]! },
            all: { value: fits[i]! },
          },
        ],
  );
  return {
    kind: "table",
    title: TEXT.byAdvice[language],
    columns: [
      { key: "advice", label: TEXT.advice[language], format: "text" },
      { key: "first", label: TEXT.first[language], format: "count" },
      // A case may fit several: a total would count it more than once.
      { key: "all", label: TEXT.all[language], format: "count", noTotal: true },
      // Last, where a long text has room.
      { key: "because", label: TEXT.because[language], format: "text" },
    ],
    rows:
      advice.first.length === 0
        ? []
        : [
            ...rows,
            {
              advice: { value: TEXT.noAdvice[language] },
              because: { value: TEXT.noAdviceWhy[language] },
              first: { value: none },
              all: { value: none },
            },
          ],
    total: SHARED.total[language],
    empty: TEXT.noCases[language],
  };
}
