import { type ChoiceOf, type ColumnKey, columnSpec } from "../registers";
import type { DemandKey } from "../registers/demand-columns";
import { packageNames, readPackages } from "../rules/bodies/packages";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import { emptyText } from "./count-table";
import type { RowLink, TableSection } from "./plan";
import type { Procurement, ProcurementFacts } from "./procurement-facts";
import { TEXT } from "./procurements.text";
import type { ReportInput } from "./report";
import { SHARED } from "./shared.text";
import { dayValue } from "./strategy-tables";

/** The answers to each condition's demand, over the procurements that are not cancelled; undefined without any such column. */
export function byDemand({ language }: ReportInput, { data, read, demands, active }: ProcurementFacts): TableSection | undefined {
  if (demands.length === 0) return undefined;
  const first = (column: DemandKey): RowLink | undefined => {
    const found = active.find(({ leftOut, unanswered }) => leftOut.includes(column) || unanswered.includes(column));
    return found && { register: "procurements", row: found.row, column };
  };
  const count = (column: DemandKey, answer: ChoiceOf<"procurements", DemandKey> | undefined): { value: number } => ({
    value: active.filter(({ row }) => read.choice(column, row) === answer).length,
  });
  const columns = active.length === 0 ? [] : demands;
  return {
    kind: "table",
    title: TEXT.byDemand[language],
    columns: [
      { key: "demand", label: TEXT.demand[language], format: "text" },
      { key: "made", label: TEXT.made[language], format: "count" },
      { key: "leftOut", label: TEXT.leftOut[language], format: "count" },
      { key: "irrelevant", label: TEXT.irrelevant[language], format: "count" },
      { key: "open", label: TEXT.open[language], format: "count" },
    ],
    rows: columns.map((column) => ({
      demand: { value: demandName(column, language) },
      made: count(column, "Ja"),
      leftOut: count(column, "Nej"),
      irrelevant: count(column, "Ikke relevant"),
      open: count(column, undefined),
    })),
    empty: emptyText(data, language),
    links: columns.map(first),
    chart: { type: "stackedBar", title: TEXT.byDemand[language], labels: "demand", values: ["made", "leftOut", "irrelevant", "open"] },
  };
}

/** Procurements that leave demands out, with the justification. */
export function deviationTable({ language }: ReportInput, { data, read, systemOf, active }: ProcurementFacts): TableSection {
  const deviating = active.filter(({ leftOut }) => leftOut.length > 0);
  return {
    kind: "table",
    title: TEXT.deviations[language],
    columns: [
      { key: "procurement", label: TEXT.procurement[language], format: "text" },
      { key: "system", label: SHARED.system[language], format: "text" },
      { key: "form", label: TEXT.form[language], format: "text" },
      { key: "leftOut", label: TEXT.leftOutList[language], format: "text" },
      { key: "reason", label: TEXT.justification[language], format: "text" },
    ],
    rows: deviating.map(({ row, name, leftOut, justified, inAgreement }) => ({
      procurement: { value: name },
      system: { value: systemOf(row) },
      form: { value: read.choice("agreementForm", row) ?? "" },
      leftOut: { value: leftOut.map((column) => demandName(column, language)).join(", ") },
      reason: {
        value: justified ? String(data.columns.deviation?.[row]).trim() : (inAgreement ? TEXT.inAgreement : TEXT.noJustification)[language],
      },
    })),
    empty: TEXT.deviationsEmpty[language],
    links: deviating.map(({ row }) => ({ register: "procurements", row, column: "deviation" })),
  };
}

/** Procurements by SKI 02.19 of 2023 with what their service area demands; undefined where the sheet has no editions. */
export function packageTable({ language }: ReportInput, { data, read, systemOf, active }: ProcurementFacts): TableSection | undefined {
  if (data.columns.agreementEdition === undefined) return undefined;
  const own = active.filter(({ row }) => read.choice("agreementEdition", row) === "2023-aftalen");
  const cell = (column: "packages" | "packagesMade", row: number): string => read.text(column, row);
  return {
    kind: "table",
    title: TEXT.packages[language],
    columns: [
      { key: "procurement", label: TEXT.procurement[language], format: "text" },
      { key: "system", label: SHARED.system[language], format: "text" },
      { key: "area", label: TEXT.area[language], format: "text" },
      { key: "wanted", label: TEXT.wantedPackages[language], format: "text" },
      { key: "missing", label: TEXT.missingPackages[language], format: "text" },
    ],
    rows: own.map(({ row, name }) => {
      const [wanted, made] = [readPackages(cell("packages", row)), readPackages(cell("packagesMade", row))];
      const unread = wanted.wrong.length + made.wrong.length > 0;
      const missing = wanted.numbers.filter((number) => !made.numbers.includes(number));
      return {
        procurement: { value: name },
        system: { value: systemOf(row) },
        area: { value: read.choice("serviceArea", row) || TEXT.notWritten[language] },
        wanted: { value: cell("packages", row) || TEXT.notWritten[language] },
        missing: { value: unread ? TEXT.unreadPackages[language] : packageNames(missing) },
      };
    }),
    empty: TEXT.packagesEmpty[language],
    links: own.map(({ row }) => ({ register: "procurements", row, column: "packages" })),
  };
}

/** The missing parts of each procurement. */
export function missingTable({ language }: ReportInput, facts: ProcurementFacts): TableSection {
  const { read, systemOf, active } = facts;
  const lacking = active
    .map((procurement) => ({ ...procurement, parts: partsMissing(procurement, facts, language) }))
    .filter(({ parts }) => parts.length > 0);
  return {
    kind: "table",
    title: TEXT.missing[language],
    columns: [
      { key: "procurement", label: TEXT.procurement[language], format: "text" },
      { key: "system", label: SHARED.system[language], format: "text" },
      { key: "tender", label: TEXT.tender[language], format: "date" },
      { key: "responsible", label: SHARED.responsible[language], format: "text" },
      { key: "missing", label: TEXT.missingList[language], format: "text" },
    ],
    rows: lacking.map(({ row, name, parts }) => ({
      procurement: { value: name },
      system: { value: systemOf(row) },
      tender: dayValue(read.date("tenderDate", row)),
      responsible: { value: read.text("responsible", row) },
      missing: { value: parts.join(", ") },
    })),
    empty: TEXT.missingEmpty[language],
    links: lacking.map(({ row }) => ({ register: "procurements", row, column: "procurementId" })),
  };
}

/** Only the parts that the sheet has a column for: a missing column is reported once, not once a row. */
function partsMissing(procurement: Procurement, { data, read }: ProcurementFacts, language: Language): string[] {
  const { row, leftOut, unanswered, justified, inAgreement } = procurement;
  const has = (column: ColumnKey<"procurements">): boolean => data.columns[column] !== undefined;
  // As the rule on specifications has it: SKI 02.19 and options bring theirs along.
  const ownSpecification = !inAgreement && read.choice("agreementForm", row) !== "Option";
  return [
    ...(unanswered.length > 0 ? [formatMessage(TEXT.unansweredOf[language], language, { count: unanswered.length })] : []),
    ...(leftOut.length > 0 && !justified && !inAgreement ? [TEXT.reasonMissing[language]] : []),
    ...(has("specification") && ownSpecification && read.choice("specification", row) !== "Ja" ? [TEXT.specification[language]] : []),
    ...(has("contractStart") && read.date("contractStart", row) === undefined ? [TEXT.startMissing[language]] : []),
    ...(has("responsible") && read.text("responsible", row) === "" ? [TEXT.responsibleMissing[language]] : []),
  ];
}

/** The condition's name without the column's ”Krav:” before it. */
function demandName(column: DemandKey, language: Language): string {
  return columnSpec("procurements", column).header[language].replace(/^[^:]*: /, "");
}
