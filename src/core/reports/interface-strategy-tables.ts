import { parseNumber } from "../identifiers/numbers";
import { KMD_SAG } from "../model/components";
import type { ChoiceOf } from "../registers";
import type { RegisterOf } from "../registers/workbook-data";
import { factReader } from "../strategy/facts";
import type { Language } from "../text/language";
import { TEXT } from "./interface-strategy.text";
import type { TableSection } from "./plan";
import type { ReportInput } from "./report";
import { dayValue } from "./strategy-tables";

type Interfaces = RegisterOf<"interfaces">;

/**
 * The strategy for the interfaces to come: their uses and ways, who negotiates them and at what price, and who has decided. A table whose
 * columns the sheet lacks is left out: they are the municipality's choice.
 */
export function strategyTables(input: ReportInput, data: Interfaces): TableSection[] {
  const { columns } = data;
  return [
    ...(columns.use === undefined ? [] : [{ ...useTable(input, data), printed: 0 }]),
    ...(columns.negotiator === undefined && columns.sourceKind === undefined ? [] : [negotiationTable(input, data)]),
    ...(columns.decidedBy === undefined ? [] : [{ ...deciderTable(input, data), printed: 0 }]),
  ];
}

/** Data rows of interfaces that are wanted and not given up. */
function wanted(input: ReportInput, data: Interfaces): number[] {
  const read = factReader("interfaces", data, input.data.date1904);
  return Array.from({ length: data.rowCount }, (_, row) => row).filter(
    (row) => read.choice("horizon", row) === "Fremtidig" && read.choice("decision", row) !== "Nedlægges",
  );
}

function useTable(input: ReportInput, data: Interfaces): TableSection {
  const { language } = input;
  const read = factReader("interfaces", data, input.data.date1904);
  const groups = grouped(wanted(input, data), (row) => [
    read.choice("use", row) || TEXT.none[language],
    wayOf(read.choice("component", row), language),
  ]);
  return {
    kind: "table",
    title: TEXT.strategy[language],
    columns: [
      { key: "use", label: TEXT.use[language], format: "text" },
      { key: "way", label: TEXT.way[language], format: "text" },
      { key: "count", label: TEXT.count[language], format: "count" },
      { key: "undecided", label: TEXT.undecided[language], format: "count" },
    ],
    rows: groups.map(({ key: [use, way], rows }) => ({
      use: { value: use! },
      way: { value: way! },
      count: { value: rows.length },
      undecided: { value: rows.filter((row) => isUndecided(read.choice("decision", row))).length },
    })),
    empty: TEXT.empty[language],
    links: groups.map(({ rows }) => ({ register: "interfaces", row: rows[0]!, column: "use" })),
  };
}

function negotiationTable(input: ReportInput, data: Interfaces): TableSection {
  const { language } = input;
  const read = factReader("interfaces", data, input.data.date1904);
  const amount = (column: "price" | "askedPrice", row: number): number | undefined => parseNumber(data.columns[column]?.[row] ?? "");
  const groups = grouped(wanted(input, data), (row) => [
    read.choice("sourceKind", row) || TEXT.none[language],
    read.choice("negotiator", row) || TEXT.none[language],
  ]);
  const sum = (rows: readonly number[], of: (row: number) => number | undefined): number =>
    rows.reduce((all, row) => all + (of(row) ?? 0), 0);
  return {
    kind: "table",
    title: TEXT.negotiation[language],
    columns: [
      { key: "kind", label: TEXT.kind[language], format: "text" },
      { key: "negotiator", label: TEXT.negotiator[language], format: "text" },
      { key: "count", label: TEXT.count[language], format: "count" },
      { key: "asked", label: TEXT.asked[language], format: "money" },
      { key: "got", label: TEXT.got[language], format: "money" },
      { key: "saved", label: TEXT.saved[language], format: "money" },
      { key: "unpriced", label: TEXT.unpriced[language], format: "count" },
    ],
    rows: groups.map(({ key: [kind, negotiator], rows }) => ({
      kind: { value: kind! },
      negotiator: { value: negotiator! },
      count: { value: rows.length },
      asked: { value: sum(rows, (row) => amount("askedPrice", row)) },
      got: { value: sum(rows, (row) => amount("price", row)) },
      // What is known of one amount only says nothing of the difference.
      saved: {
        value: sum(rows, (row) => {
          const [asked, got] = [amount("askedPrice", row), amount("price", row)];
          return asked === undefined || got === undefined ? undefined : asked - got;
        }),
      },
      unpriced: { value: rows.filter((row) => amount("price", row) === undefined).length },
    })),
    empty: TEXT.empty[language],
    links: groups.map(({ rows }) => ({ register: "interfaces", row: rows[0]!, column: "negotiator" })),
  };
}

function deciderTable(input: ReportInput, data: Interfaces): TableSection {
  const { language } = input;
  const read = factReader("interfaces", data, input.data.date1904);
  const decided = Array.from({ length: data.rowCount }, (_, row) => row).filter((row) => !isUndecided(read.choice("decision", row)));
  const groups = grouped(decided, (row) => [read.text("decidedBy", row) || TEXT.none[language]]);
  return {
    kind: "table",
    title: TEXT.deciders[language],
    columns: [
      { key: "by", label: TEXT.decidedBy[language], format: "text" },
      { key: "count", label: TEXT.decided[language], format: "count" },
      { key: "last", label: TEXT.lastDecision[language], format: "date" },
    ],
    rows: groups.map(({ key: [by], rows }) => {
      const dates = rows.flatMap((row) => read.date("decisionDate", row) ?? []);
      return {
        by: { value: by! },
        count: { value: rows.length },
        last: dayValue(dates.length === 0 ? undefined : dates.reduce((last, date) => Math.max(last, date))),
      };
    }),
    empty: TEXT.noDecided[language],
    links: groups.map(({ rows }) => ({ register: "interfaces", row: rows[0]!, column: "decidedBy" })),
  };
}

function isUndecided(decision: ChoiceOf<"interfaces", "decision"> | "" | undefined): boolean {
  return decision === undefined || decision === "" || decision === "Afventer";
}

function wayOf(component: ChoiceOf<"interfaces", "component"> | "" | undefined, language: Language): string {
  if (component === undefined || component === "") return TEXT.unknownWay[language];
  if (component === KMD_SAG) return TEXT.kmd[language];
  return (component === "Punkt-til-punkt" ? TEXT.direct : TEXT.shared)[language];
}

/** Rows by what they have in common, the largest group first, then by name. */
function grouped(rows: readonly number[], keyOf: (row: number) => readonly string[]): { key: readonly string[]; rows: number[] }[] {
  const groups = new Map<string, { key: readonly string[]; rows: number[] }>();
  for (const row of rows) {
    const key = keyOf(row);
    const id = JSON.stringify(key);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length || a.key.join().localeCompare(b.key.join(), "da"));
}
