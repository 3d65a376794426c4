import { cellsOf, recordsOf } from "../figures/figure-source";
import { fromSerial } from "../identifiers/dates";
import { pushTo } from "../model/push-to";
import type { ColumnKey } from "../registers";
import type { RegisterOf } from "../registers/workbook-data";
import { formatMessage } from "../text/format-message";
import { keyOf } from "../text/signs";
import { choicesOf } from "../registers/choice-reader";
import { defineRegisterReport } from "./define-report";
import { liveRowCount } from "./live-count";
import type { Figure, FiguresSection, RowLink, Section, TableSection } from "./plan";
import { readReminders, type ReminderFacts } from "./reminders-facts";
import { TEXT } from "./reminders.text";
import type { ReportInput } from "./report";
import { closingSections, columnMissingText, countFigure, findingFigures, lacking, linked } from "./shared-sections";
import { SHARED } from "./shared.text";
import { dayValue } from "./strategy-tables";

const REGISTERS = ["reminders"] as const;
const COUNTED = ["status", "outcome", "dueDate", "responsible"] as const;
/** A list that is longer is worked through in the register, by its findings. */
const MOST_LISTED = 200;

/** The reminders set in KMD Sag: how many die with it as things stand, and who sees to those that are to live on. */
export const reminders = defineRegisterReport({
  id: "reminders",
  text: TEXT,
  register: "reminders",
  sections: (input, data) => {
    const facts = readReminders(input, data);
    const gaps = lacking(data, COUNTED).map((column) => columnMissingText("reminders", column, input.language));
    return [
      keyFigures(input, data, facts),
      byOutcome(input, facts, data),
      byOwner(input, facts),
      { kind: "note", tone: "plain", text: TEXT.ownerNote[input.language] },
      byYear(input, facts, data),
      ...diesList(input, facts),
      ...closingSections(input, REGISTERS, gaps),
    ];
  },
});

function linkTo(row: number | undefined, column: ColumnKey<"reminders">): RowLink | undefined {
  return row === undefined ? undefined : { register: "reminders", row, column };
}

function keyFigures(input: ReportInput, data: RegisterOf<"reminders">, { read, open, dies, lives }: ReminderFacts): FiguresSection {
  const { language, today } = input;
  const nobody = lives.filter((row) => read.text("responsible", row) === "");
  const passed = open?.filter((row) => (read.date("dueDate", row) ?? Infinity) < today);
  const figure = (
    label: keyof typeof TEXT,
    rows: readonly number[] | undefined,
    column: ColumnKey<"reminders">,
    { also = [], note }: { readonly also?: readonly ColumnKey<"reminders">[]; readonly note?: string } = {},
  ): Figure =>
    linked(
      countFigure(
        TEXT[label][language],
        rows?.length,
        language,
        cellsOf("reminders", ...new Set(["status" as const, ...also, column])),
        note,
      ),
      linkTo(rows?.[0], column),
    );
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      countFigure(TEXT.reminders[language], liveRowCount(data, "reminderId"), language, recordsOf("reminders")),
      figure("open", open, "status"),
      figure("dies", dies, "outcome", { note: TEXT.diesNote[language] }),
      figure("lives", dies === undefined ? undefined : lives, "outcome"),
      figure("nobody", dies === undefined || data.columns.responsible === undefined ? undefined : nobody, "responsible", {
        also: ["outcome"],
      }),
      figure("passed", data.columns.dueDate === undefined ? undefined : passed, "dueDate"),
      ...findingFigures(input, REGISTERS),
    ],
  };
}

function byOutcome({ language }: ReportInput, { open, outcomeOf }: ReminderFacts, data: RegisterOf<"reminders">): TableSection | undefined {
  if (open === undefined || data.columns.outcome === undefined) return undefined;
  const groups = new Map<string, number[]>(choicesOf("reminders", "outcome").map(({ value }) => [value, []]));
  for (const row of open) pushTo(groups, outcomeOf(row) ?? SHARED.blank[language], row);
  return {
    kind: "table",
    title: TEXT.byOutcome[language],
    columns: [
      { key: "label", label: TEXT.outcome[language], format: "text" },
      { key: "count", label: SHARED.count[language], format: "count" },
    ],
    rows: open.length === 0 ? [] : [...groups].map(([label, rows]) => ({ label: { value: label }, count: { value: rows.length } })),
    total: SHARED.total[language],
    empty: TEXT.openEmpty[language],
    links: open.length === 0 ? [] : [...groups].map(([, rows]) => linkTo(rows[0], "outcome")),
    chart: { type: "bar", title: TEXT.byOutcome[language], labels: "label", values: ["count"] },
  };
}

/** Everybody who has an open reminder, those with most of what is not decided first. */
function byOwner({ language }: ReportInput, { open, dies, ownerOf }: ReminderFacts): TableSection | undefined {
  if (open === undefined) return undefined;
  const names = new Map<string, string>();
  const groups = new Map<string, number[]>();
  for (const row of open) {
    const owner = ownerOf(row);
    const key = owner === undefined ? "" : `${keyOf(owner.name)}${owner.suggested ? "?" : ""}`;
    if (owner !== undefined && !names.has(key))
      names.set(key, owner.suggested ? formatMessage(TEXT.suggestedOwner[language], language, { name: owner.name }) : owner.name);
    pushTo(groups, key, row);
  }
  const isDying = new Set(dies ?? []);
  const dying = (rows: readonly number[]): number => rows.filter((row) => isDying.has(row)).length;
  const sorted = [...groups].sort(([a, x], [b, y]) => dying(y) - dying(x) || y.length - x.length || (a < b ? -1 : 1));
  return {
    kind: "table",
    title: TEXT.byOwner[language],
    columns: [
      { key: "owner", label: TEXT.owner[language], format: "text" },
      { key: "open", label: TEXT.open[language], format: "count" },
      ...(dies === undefined ? [] : [{ key: "dies", label: TEXT.undecided[language], format: "count" as const }]),
    ],
    rows: sorted.map(([key, rows]) => ({
      owner: { value: names.get(key) ?? TEXT.nobodyKnown[language] },
      open: { value: rows.length },
      ...(dies === undefined ? {} : { dies: { value: dying(rows) } }),
    })),
    total: SHARED.total[language],
    empty: TEXT.openEmpty[language],
    links: sorted.map(([, rows]) => linkTo(rows[0], "responsible")),
  };
}

function byYear({ language }: ReportInput, { read, open }: ReminderFacts, data: RegisterOf<"reminders">): TableSection | undefined {
  if (open === undefined || data.columns.dueDate === undefined) return undefined;
  const groups = new Map<number, number[]>();
  for (const row of open) {
    const date = read.date("dueDate", row);
    pushTo(groups, date === undefined ? Infinity : fromSerial(date).year, row);
  }
  const sorted = [...groups].sort(([a], [b]) => a - b);
  return {
    kind: "table",
    title: TEXT.byYear[language],
    columns: [
      { key: "year", label: TEXT.year[language], format: "text" },
      { key: "count", label: SHARED.count[language], format: "count" },
    ],
    rows: sorted.map(([year, rows]) => ({
      year: { value: year === Infinity ? TEXT.noDate[language] : String(year) },
      count: { value: rows.length },
    })),
    total: SHARED.total[language],
    empty: TEXT.openEmpty[language],
    links: sorted.map(([, rows]) => linkTo(rows[0], "dueDate")),
  };
}

function diesList({ language }: ReportInput, { read, dies, ownerOf }: ReminderFacts): (Section | undefined)[] {
  if (dies === undefined) return [];
  const listed = [...dies]
    .sort((a, b) => (read.date("dueDate", a) ?? Infinity) - (read.date("dueDate", b) ?? Infinity) || a - b)
    .slice(0, MOST_LISTED);
  const nameOf = (row: number): string => {
    const owner = ownerOf(row);
    if (owner === undefined) return TEXT.nobodyKnown[language];
    return owner.suggested ? formatMessage(TEXT.suggestedOwner[language], language, { name: owner.name }) : owner.name;
  };
  const table: TableSection = {
    kind: "table",
    title: TEXT.list[language],
    columns: [
      { key: "id", label: TEXT.id[language], format: "text" },
      { key: "case", label: TEXT.case[language], format: "text" },
      { key: "date", label: TEXT.date[language], format: "date" },
      { key: "owner", label: TEXT.owner[language], format: "text" },
    ],
    rows: listed.map((row) => ({
      id: { value: read.text("reminderId", row) },
      case: { value: read.text("caseNumber", row) },
      date: dayValue(read.date("dueDate", row)),
      owner: { value: nameOf(row) },
    })),
    empty: TEXT.listEmpty[language],
    links: listed.map((row) => linkTo(row, "outcome")),
  };
  const more = dies.length - listed.length;
  if (more === 0) return [table];
  return [table, { kind: "note", tone: "plain", text: formatMessage(SHARED.more[language], language, { count: more }) }];
}
