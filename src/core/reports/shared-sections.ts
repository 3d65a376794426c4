import { type FigureSource, NO_CELLS } from "../figures/figure-source";
import { leftOutRecords } from "../figures/left-out-records";
import { SEVERITIES, type Finding } from "../model/finding";
import { partsOf, sheetsOf } from "../model/parts";
import type { RegisterData } from "../model/register-data";
import { ignoredRowsLines } from "../recognition/ignored/ignored-rows-text";
import { type ColumnKey, columnSpec, registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import { formatNotJudgedReason, SEVERITY_WORDS } from "../validate/format";
import { groupNotJudged, type NotJudgedGroup } from "../validate/group-not-judged";
import { ADD_IN_VERSION, RULE_SET_VERSION } from "../version";
import type { RowGroup } from "./group-rows";
import type { Figure, ListSection, NoteSection, PlanValue, RowLink, RunStamp, Section, TableSection } from "./plan";
import type { ReportInput } from "./report";
import { SHARED } from "./shared.text";

/** A number as a plan value; undefined = it would be a guess, and the user reads that instead of a 0. */
export function judged(value: number | undefined, language: Language): PlanValue {
  return { value: value ?? SHARED.unjudged[language] };
}

/** A count figure, from a plan value or a number that may not be known. */
export function countFigure(
  label: string,
  value: PlanValue | number | undefined,
  language: Language,
  from: FigureSource,
  note?: string,
): Figure {
  const planValue = typeof value === "object" ? value : judged(value, language);
  return {
    label,
    value: planValue,
    format: typeof planValue.value === "number" ? "count" : "text",
    from,
    ...(note === undefined ? {} : { note }),
  };
}

/** A day; where it is not known, that is said. */
export function dayFigure(label: string, day: number | undefined, language: Language, from: FigureSource, note?: string): Figure {
  return {
    label,
    value: judged(day, language),
    format: day === undefined ? "text" : "date",
    from,
    ...(note === undefined ? {} : { note }),
  };
}

/** A figure with the first row behind it, where there is one. */
export function linked(figure: Figure, link: RowLink | undefined): Figure {
  return link === undefined ? figure : { ...figure, link };
}

/** `of`: the registers that the sheet is about; all of the workbook's where it is about them all. */
export function runStamp({ data, when, validation, language }: StampInput, of?: readonly RegisterId[]): RunStamp {
  return {
    addInVersion: ADD_IN_VERSION,
    ruleSetVersion: RULE_SET_VERSION,
    when,
    rows: Object.values(data.registers)
      .filter(({ mapping }) => of?.includes(mapping.register) ?? true)
      .map(({ mapping, rowCount }) => {
        const leftOut = leftOutRecords(mapping, validation?.recognition ?? {}, language);
        const sheets = sheetsOf(mapping);
        return { register: mapping.register, sheets, rows: rowCount, ...(leftOut === undefined ? {} : { leftOut }) };
      }),
  };
}

type StampInput = Pick<ReportInput, "data" | "when" | "language"> & Partial<Pick<ReportInput, "validation">>;

function findingsOf(input: ReportInput, registers: readonly RegisterId[]): readonly Finding[] {
  return input.validation.findings.filter((finding) => registers.includes(finding.register));
}

/** Findings by severity, and how many checks could not be made. */
export function findingFigures(input: ReportInput, registers: readonly RegisterId[]): Figure[] {
  const { language } = input;
  const findings = findingsOf(input, registers);
  const labels = { error: SHARED.errors, warning: SHARED.warnings, info: SHARED.infos };
  // A run without any rule evaluated nothing; its 0 findings would read as "nothing wrong".
  const ran =
    findings.length > 0 || input.rules.some((rule) => registers.includes(rule.register) && input.validation.judged.includes(rule.id));
  const notJudged = new Set(input.validation.notJudged.filter(({ register }) => registers.includes(register)).map(({ rule }) => rule));
  return [
    ...SEVERITIES.map((severity) =>
      countFigure(
        labels[severity][language],
        ran ? findings.filter((finding) => finding.severity === severity).length : undefined,
        language,
        NO_CELLS,
      ),
    ),
    ...acceptedFigure(input, registers),
    countFigure(
      SHARED.notJudgedCount[language],
      notJudged.size,
      language,
      NO_CELLS,
      notJudged.size === 0 ? undefined : SHARED.notJudgedNote[language],
    ),
  ];
}

function acceptedFigure({ validation, language }: ReportInput, registers: readonly RegisterId[]): Figure[] {
  if (validation.accepted === undefined) return [];
  const count = validation.accepted.filter(({ finding }) => registers.includes(finding.register)).length;
  return [countFigure(SHARED.accepted[language], count, language, NO_CELLS, count === 0 ? undefined : SHARED.acceptedNote[language])];
}

/** Findings by rule: most serious first, then most findings, then the catalogue's order. */
function findingsByRule(input: ReportInput, registers: readonly RegisterId[]): TableSection {
  const { language } = input;
  const byRule = new Map<string, { count: number; first: Finding }>();
  for (const finding of findingsOf(input, registers)) {
    const entry = byRule.get(finding.rule);
    if (entry === undefined) byRule.set(finding.rule, { count: 1, first: finding });
    else entry.count++;
  }
  const order = new Map(input.rules.map((rule, i) => [rule.id, i]));
  const entries = [...byRule].sort(
    ([a, x], [b, y]) =>
      SEVERITIES.indexOf(x.first.severity) - SEVERITIES.indexOf(y.first.severity) ||
      y.count - x.count ||
      (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
  return {
    kind: "table",
    title: SHARED.findingsByRule[language],
    columns: [
      { key: "rule", label: SHARED.rule[language], format: "text" },
      { key: "register", label: SHARED.register[language], format: "text" },
      { key: "severity", label: SHARED.severity[language], format: "text" },
      { key: "count", label: SHARED.count[language], format: "count" },
    ],
    rows: entries.map(([id, { count, first }]) => ({
      rule: { value: input.rules.find((rule) => rule.id === id)?.title[language] ?? id },
      register: { value: registerSpec(first.register).title[language] },
      severity: { value: SEVERITY_WORDS[first.severity][language] },
      count: { value: count },
    })),
    // The list of findings is where they are worked through; the key figures count them.
    printed: 0,
    empty: SHARED.findingsEmpty[language],
  };
}

/** At most this many checks are named for each thing that is missing; the task pane and the batch file name them all. */
const NAMED = 3;

/**
 * Everything that could not be evaluated: first the gaps in whole figures (`more`), then ignored rows, then one line for each thing that is
 * missing.
 */
export function notJudgedList(input: ReportInput, registers: readonly RegisterId[], more: readonly string[]): ListSection {
  const { language } = input;
  const groups = groupNotJudged(input.validation.notJudged.filter(({ register }) => registers.includes(register)));
  const ignored = registers.flatMap((register) => {
    const mapping = input.data.registers[register]?.mapping;
    const parts = mapping === undefined ? [] : partsOf(mapping);
    return parts.flatMap(({ sheet, ignored: rows = [] }) => ignoredRowsLines(rows, sheet, language));
  });
  return {
    kind: "list",
    title: SHARED.notJudged[language],
    items: [...new Set([...more, ...ignored, ...groups.map((group) => groupLine(group, input))])],
    empty: SHARED.notJudgedEmpty[language],
  };
}

/** The end of a report on `registers`: their findings by rule, and the checks that could not be made. */
export function closingSections(input: ReportInput, registers: readonly RegisterId[], gaps: readonly string[]): Section[] {
  return [findingsByRule(input, registers), notJudgedList(input, registers, gaps)];
}

function groupLine({ reason, rules }: NotJudgedGroup, { language, rules: catalogue }: ReportInput): string {
  const titles = rules.map((id) => `”${catalogue.find((rule) => rule.id === id)?.title[language] ?? id}”`);
  const rest = titles.length - NAMED;
  const named = rest > 1 ? [...titles.slice(0, NAMED), formatMessage(SHARED.otherChecks[language], language, { count: rest })] : titles;
  return formatMessage(SHARED.checksWaiting[language], language, {
    why: formatNotJudgedReason(reason, language),
    count: rules.length,
    checks: new Intl.ListFormat(language, { type: "conjunction" }).format(named),
  });
}

export function registerMissingNote(register: RegisterId, language: Language): NoteSection {
  return {
    kind: "note",
    tone: "warning",
    text: formatMessage(SHARED.registerMissing[language], language, { register: registerSpec(register).title[language] }),
  };
}

export function columnMissingText<R extends RegisterId>(register: R, column: ColumnKey<R>, language: Language): string {
  return formatMessage(SHARED.columnMissing[language], language, {
    register: registerSpec(register).title[language],
    column: columnSpec<R, string>(register, column).header[language],
  });
}

/** A group as the user reads it; `blank` says what blank means here, e.g. "(ingen)". */
export function groupLabel(group: RowGroup, language: Language, blank: string = SHARED.blank[language]): string {
  return group.value ?? (group.why === "blank" ? blank : SHARED.unreadable[language]);
}

/** Columns among `wanted` that the register lacks. */
export function lacking<K extends string>(data: RegisterData<K> | undefined, wanted: readonly NoInfer<K>[]): K[] {
  return data === undefined ? [] : wanted.filter((column) => data.columns[column] === undefined);
}
