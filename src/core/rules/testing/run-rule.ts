import type { CellValue, Column } from "../../model/cell";
import type { RegisterData } from "../../model/register-data";
import type { WorkbookData } from "../../registers/workbook-data";
import type { RegisterId } from "../../model/register-id";
import { readCells } from "../../reading/read-cells";
import { readRetentionYears } from "../../meanings/retention-years";
import { registerSpec } from "../../registers";
import { type MessageData, LANGUAGES } from "../../text/language";
import { toSerial } from "../../identifiers/dates";
import { runRulesStepwise } from "../../validate/run-rules";
import { formatRuleMessage } from "../message-text";
import { shippedContext } from "../context";
import type { AcrossRule, RowRule, Rule, RuleContext, TableRule } from "../rule";
import { type AnyRow, type RowOf, type TestedRegister, VALID_ROWS } from "./rows";
import { columnsIfThere } from "../columns-if-there";

/** The day on which rules are tested. */
export const TEST_CONTEXT: RuleContext = shippedContext(toSerial(2026, 11, 24)!);

export interface RuleCase {
  readonly name?: string;
  /** Rows of the rule's own register; cells that are not named are valid. */
  readonly rows: readonly AnyRow[];
  readonly others?: { readonly [R in TestedRegister]?: readonly RowOf<R>[] };
  readonly context?: Partial<RuleContext>;
}
export interface ExpectedFinding {
  readonly row: number;
  readonly column: string;
  readonly messageId: string;
  readonly data?: MessageData;
  /** Where one finding stands for several cells. */
  readonly rows?: readonly number[];
}
export interface FailingCase extends RuleCase {
  readonly expect: readonly ExpectedFinding[];
}

/** What cells hold that a case does not name. */
export type Unnamed = "sound" | "blank";

/**
 * What a rule finds in a case. Holds it to judging alike in one chunk and row by row, to leaving its input alone, and to
 * asking for no column that it does not declare.
 */
export function findingsOf(rule: Rule, ruleCase: RuleCase, unnamed: Unnamed = "sound"): ExpectedFinding[] {
  const context = { ...TEST_CONTEXT, ...ruleCase.context };
  const registers: Partial<Record<RegisterId, RegisterData>> = {};
  for (const [id, rows] of Object.entries({ ...ruleCase.others, [rule.register]: ruleCase.rows }))
    registers[id as RegisterId] = buildRegister(id as TestedRegister, rows as readonly AnyRow[], unnamed, context.date1904);
  const data: WorkbookData = { registers, date1904: context.date1904 };
  const before = JSON.stringify(data);
  const [whole, chunked] = [10_000, 1].map((chunkRows) => run(strict(rule), data, context, chunkRows));
  // One comparison: there are ten thousands of cases.
  const expected = { notJudged: [], judged: [rule.id], findings: whole!.findings };
  expect({ data: JSON.stringify(data), whole, chunked }).toEqual({ data: before, whole: expected, chunked: expected });
  return whole!.findings;
}

interface Run {
  readonly notJudged: readonly unknown[];
  readonly judged: readonly string[];
  readonly findings: ExpectedFinding[];
}

function run(rule: Rule, data: WorkbookData, context: RuleContext, chunkRows: number): Run {
  const steps = runRulesStepwise({ rules: [rule], data, context, chunkRows });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { notJudged, judged } = step.value;
  const findings = step.value.findings.map((finding) => {
    for (const language of LANGUAGES) formatRuleMessage(rule.messages[finding.messageId]!, finding, language);
    const { row, columnKey, messageId, data, rows } = finding;
    return { row, column: columnKey, messageId, data, ...(rows === undefined ? {} : { rows }) };
  });
  return { notJudged, judged, findings };
}

/** Sheet row i is data row i, so that cases read like the table they show. */
export function buildRegister(id: TestedRegister, rows: readonly AnyRow[], unnamed: Unnamed = "sound", date1904 = false): RegisterData {
  const valid: Record<string, CellValue> = VALID_ROWS[id];
  const keys = registerSpec(id).columns.map((column) => column.key);
  for (const row of rows)
    for (const key of Object.keys(row)) if (!keys.includes(key)) throw new Error(`Register "${id}" has no column "${key}"`);
  const base = unnamed === "sound" ? valid : Object.fromEntries(keys.map((key) => [key, ""]));
  const cells = rows.map((row): Record<string, CellValue> => ({ ...base, ...row }));
  const data: RegisterData = {
    mapping: {
      register: id,
      sheet: id,
      headerRow: 0,
      firstRow: 0,
      rowSpan: rows.length,
      columns: Object.fromEntries(keys.map((key, column) => [key, { column, header: key }])),
      missing: [],
      unmatched: [],
      score: 1,
    },
    rowCount: rows.length,
    sheetRows: Int32Array.from(rows, (_, i) => i),
    columns: Object.fromEntries(keys.map((key) => [key, Object.freeze(cells.map((row) => row[key]!))])),
  };
  return readRetentionYears(readCells(data, date1904), date1904);
}

/** The rule with a guard: asking for a column that it does not declare is an error, and so ends as "not judged". */
function strict(rule: Rule): Rule {
  switch (rule.level) {
    case "column":
      return rule;
    case "row": {
      const check: RowRule["check"] = (columns, from, to, report, context, optional) =>
        rule.check(guard(columns), from, to, report, context, guard(optional, columnsIfThere(rule)));
      return { ...rule, check };
    }
    case "table": {
      const check: TableRule["check"] = (columns, count, report, context) => rule.check(guard(columns), count, report, context);
      return { ...rule, check };
    }
    case "across": {
      const check: AcrossRule["check"] = (columns, count, others, report, context, optional) => {
        const guarded = Object.entries(others).map(
          ([id, other]) =>
            [id, { rowCount: other.rowCount, columns: guard(other.columns, rule.optionalNeeds?.[id as RegisterId]) }] as const,
        );
        rule.check(guard(columns), count, Object.fromEntries(guarded), report, context, guard(optional, columnsIfThere(rule)));
      };
      return { ...rule, check };
    }
  }
}

/** Columns that the shared readings may look for and do without: asking for one of these is no fault of the rule. */
const ASKED_FOR_IF_THERE = new Set(["caseBearing", "kleMainGroups", "data", "component", "systemId", "systemName"]);

function guard<T extends object>(columns: T, allowed: readonly string[] = []): T {
  return new Proxy(columns, {
    get: (target, key) => {
      if (typeof key === "string" && !(key in target) && !allowed.includes(key) && !ASKED_FOR_IF_THERE.has(key))
        throw new Error(`asked for the column "${key}", which it does not declare`);
      return (target as Record<PropertyKey, Column>)[key];
    },
  });
}
