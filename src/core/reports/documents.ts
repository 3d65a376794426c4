import { cellsOf, recordsOf } from "../figures/figure-source";
import { isErrorValue } from "../model/cell";
import { looseCandidates, type LooseCandidate } from "../rules/bodies/loose-candidates";
import { isLoose, saysNothing } from "../rules/bodies/loose-documents";
import type { RegisterOf } from "../registers/workbook-data";
import { factReader } from "../strategy/facts";
import { formatMessage } from "../text/format-message";
import { countTable, firstOf } from "./count-table";
import { defineRegisterReport } from "./define-report";
import { EVIDENCE, TEXT } from "./documents.text";
import { groupByText } from "./group-rows";
import { liveRowCount } from "./live-count";
import type { FiguresSection, RowLink, Section, TableSection } from "./plan";
import type { ReportInput } from "./report";
import { closingSections, columnMissingText, countFigure, findingFigures, groupLabel, lacking, linked } from "./shared-sections";
import { SHARED } from "./shared.text";
import { dayValue } from "./strategy-tables";
import { onSheetOnly } from "./cut-for-print";

const REGISTERS = ["documents"] as const;
const COUNTED = ["caseNumber", "outcome", "responsibleUnit", "documentType", "documentStatus", "sensitivity"] as const;
const ON_CASE = cellsOf("documents", "caseNumber");
const LOOSE = cellsOf("documents", "caseNumber", "outcome");
const SUGGESTED = [
  ...cellsOf("documents", "caseNumber", "outcome", "documentNumber", "title", "link", "sender", "kle", "documentDate", "relatedDocument"),
  ...cellsOf("cases", "caseNumber", "party", "kle", "created", "closed"),
];
/** A list that is longer is worked through in the register, by its findings. */
const MOST_LISTED = 200;

/** The documents of EDH or an ESDH system: which are on a case, which are loose and where they seem to belong, and what becomes of them. */
export const documents = defineRegisterReport({
  id: "documents",
  text: TEXT,
  register: "documents",
  sections: (input, data) => {
    const { language } = input;
    const facts = readDocuments(input, data);
    const count = (column: (typeof COUNTED)[number], title: { readonly da: string; readonly en: string }): TableSection | undefined =>
      countTable(data, { column, title, language });
    const gaps = [
      ...lacking(data, COUNTED).map((column) => columnMissingText("documents", column, language)),
      ...(facts.candidates === undefined ? [TEXT.noCases[language]] : []),
    ];
    return [
      keyFigures(input, data, facts),
      byUnit(input, data, facts),
      ...looseList(input, data, facts),
      count("outcome", TEXT.byOutcome),
      onSheetOnly(count("documentType", TEXT.byType)),
      onSheetOnly(count("documentStatus", TEXT.byStatus)),
      onSheetOnly(count("sensitivity", TEXT.bySensitivity)),
      ...closingSections(input, REGISTERS, gaps),
    ];
  },
});

interface Facts {
  /** Undefined without a column of case numbers: then it is unknown which documents are loose. */
  readonly loose: readonly number[] | undefined;
  readonly onCase: number;
  readonly settled: number;
  /** By data row of the document; undefined where there are no cases in the workbook. */
  readonly candidates: ReadonlyMap<number, LooseCandidate> | undefined;
}

function readDocuments({ data: { registers, date1904 } }: ReportInput, { columns, rowCount }: RegisterOf<"documents">): Facts {
  const { caseNumber, documentNumber, outcome } = columns;
  if (caseNumber === undefined) return { loose: undefined, onCase: 0, settled: 0, candidates: undefined };
  const loose: number[] = [];
  let [onCase, settled] = [0, 0];
  for (let row = 0; row < rowCount; row++) {
    const value = caseNumber[row]!;
    if (isLoose(value, outcome?.[row] ?? "")) loose.push(row);
    else if (saysNothing(value)) settled++;
    else if (!isErrorValue(value)) onCase++;
  }
  const cases = registers.cases;
  const { caseNumber: number, party, kle, created, closed } = cases?.columns ?? {};
  if (cases === undefined || documentNumber === undefined || number === undefined) return { loose, onCase, settled, candidates: undefined };
  const blank = new Array<"">(cases.rowCount).fill("");
  const found = looseCandidates(
    { rowCount, columns: { ...columns, caseNumber, documentNumber } },
    {
      rowCount: cases.rowCount,
      columns: { caseNumber: number, party: party ?? blank, kle: kle ?? blank, created: created ?? blank, closed: closed ?? blank },
    },
    date1904,
  );
  return { loose, onCase, settled, candidates: new Map(found.map((candidate) => [candidate.row, candidate])) };
}

function keyFigures(input: ReportInput, data: RegisterOf<"documents">, { loose, onCase, settled, candidates }: Facts): FiguresSection {
  const { language } = input;
  const known = (value: number): number | undefined => (loose === undefined ? undefined : value);
  const first = loose?.[0];
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      countFigure(TEXT.documents[language], liveRowCount(data, "documentNumber"), language, recordsOf("documents")),
      countFigure(TEXT.onCase[language], known(onCase), language, ON_CASE),
      linked(
        countFigure(TEXT.loose[language], loose?.length, language, LOOSE, TEXT.looseNote[language]),
        first === undefined ? undefined : linkTo(first),
      ),
      countFigure(TEXT.settled[language], known(settled), language, LOOSE),
      countFigure(TEXT.suggested[language], candidates?.size, language, SUGGESTED, TEXT.suggestedNote[language]),
      ...findingFigures(input, REGISTERS),
    ],
  };
}

function linkTo(row: number): RowLink {
  return { register: "documents", row, column: "caseNumber" };
}

function byUnit({ language }: ReportInput, data: RegisterOf<"documents">, { loose, candidates }: Facts): TableSection | undefined {
  if (loose === undefined || data.columns.responsibleUnit === undefined) return undefined;
  const isLooseRow = new Set(loose);
  const groups = groupByText(data, "responsibleUnit")
    .map((group) => ({ ...group, rows: group.rows.filter((row) => isLooseRow.has(row)) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    kind: "table",
    title: TEXT.byUnit[language],
    columns: [
      { key: "unit", label: TEXT.unit[language], format: "text" },
      { key: "count", label: TEXT.loose[language], format: "count" },
      ...(candidates === undefined ? [] : [{ key: "suggested", label: TEXT.suggested[language], format: "count" as const }]),
    ],
    rows: groups.map((group) => ({
      unit: { value: groupLabel(group, language, TEXT.noUnit[language]) },
      count: { value: group.rows.length },
      ...(candidates === undefined ? {} : { suggested: { value: group.rows.filter((row) => candidates.has(row)).length } }),
    })),
    total: SHARED.total[language],
    empty: TEXT.listEmpty[language],
    links: groups.map((group) => firstOf(group, data, "responsibleUnit")),
  };
}

/** Loose documents with the case that stands out, those that have one first. */
function looseList(input: ReportInput, data: RegisterOf<"documents">, { loose, candidates }: Facts): (Section | undefined)[] {
  if (loose === undefined) return [];
  const { language } = input;
  const read = factReader("documents", data, input.data.date1904);
  const cases = factReader("cases", input.data.registers.cases, input.data.date1904);
  const order = [...loose].sort((a, b) => Number(candidates?.has(b) ?? false) - Number(candidates?.has(a) ?? false) || a - b);
  const listed = order.slice(0, MOST_LISTED);
  const table: TableSection = {
    kind: "table",
    title: TEXT.list[language],
    columns: [
      { key: "number", label: TEXT.number[language], format: "text" },
      { key: "unit", label: TEXT.unit[language], format: "text" },
      { key: "date", label: TEXT.date[language], format: "date" },
      { key: "candidate", label: TEXT.candidate[language], format: "text" },
      { key: "evidence", label: TEXT.evidence[language], format: "text" },
    ],
    rows: listed.map((row) => {
      const candidate = candidates?.get(row);
      return {
        number: { value: read.text("documentNumber", row) },
        unit: { value: read.text("responsibleUnit", row) },
        date: dayValue(read.date("documentDate", row)),
        candidate: { value: candidate === undefined ? "" : cases.text("caseNumber", candidate.caseRow) },
        evidence: { value: candidate === undefined ? TEXT.noCandidate[language] : EVIDENCE[candidate.evidence][language] },
      };
    }),
    empty: TEXT.listEmpty[language],
    links: listed.map(linkTo),
  };
  const more = order.length - listed.length;
  if (more === 0) return [table];
  return [table, { kind: "note", tone: "plain", text: formatMessage(SHARED.more[language], language, { count: more }) }];
}
