import { formatSerial } from "../../src/core/identifiers/dates";
import type { CellValue } from "../../src/core/model/cell";
import type { RegisterData } from "../../src/core/model/register-data";
import { columnSpec, registerSpec } from "../../src/core/registers";
import type { MessageData } from "../../src/core/text/language";
import type { RegisterId } from "../../src/core/model/register-id";
import { formatRuleMessage } from "../../src/core/rules/message-text";
import type { ExampleRows, Rule } from "../../src/core/rules/rule";
import type { AnyRow } from "../../src/core/rules/testing/rows";
import { exampleContext } from "../../src/core/rules/testing/example-context";
import { buildRegister } from "../../src/core/rules/testing/run-rule";
import { runRulesStepwise } from "../../src/core/validate/run-rules";
import { plain, table } from "./markdown";

/** A finding in an example: where, and what it says in Danish. */
export interface Shown {
  readonly row: number;
  readonly column: string;
  readonly messageId: string;
  readonly what: string;
  readonly data: MessageData;
}

/** What the rule finds in an example, in reading order. */
export function findingsIn(rule: Rule, example: ExampleRows): Shown[] {
  const registers: Partial<Record<RegisterId, RegisterData>> = {};
  for (const [id, rows] of Object.entries({ ...example.others, [rule.register]: example.rows }))
    registers[id as RegisterId] = buildRegister(id as RegisterId, rows as readonly AnyRow[]);
  const steps = runRulesStepwise({ rules: [rule], data: { registers, date1904: false }, context: exampleContext(rule.example!) });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.findings
    .map((finding) => ({
      row: finding.row,
      column: finding.columnKey,
      messageId: finding.messageId,
      data: finding.data,
      what: formatRuleMessage(rule.messages[finding.messageId]!, finding, "da").what,
    }))
    .sort((a, b) => a.row - b.row);
}

/** The values that the rule's fix gives the cells it found, `”ja” bliver ”Ja”`; none where no fix is certain. */
export function fixesOf(rule: Rule, example: ExampleRows, found: readonly Shown[]): string[] {
  const { fix, register } = rule;
  if (fix === undefined) return [];
  return found.flatMap(({ row, column, messageId, data }) => {
    const value = example.rows[row]?.[column];
    if (value === undefined || !fix.messages.includes(messageId)) return [];
    const fixed = fix.apply(value, column, exampleContext(rule.example!), data);
    if (fixed === undefined) return [];
    const text = (cell: CellValue): string => cellText(cell, register, column, textMatters(rule).has(column));
    return [`”${text(value)}” bliver ”${text(fixed.value)}”`];
  });
}

/** The named cells of an example as small tables, one a register; cells with a finding are bold. */
export function exampleTables(rule: Rule, example: ExampleRows, found: readonly Shown[]): string[] {
  const own = rowsTable(rule.register, example.rows, found, textMatters(rule));
  const others = Object.entries(example.others ?? {}).map(([id, rows]) => {
    const title = plain(registerSpec(id as RegisterId).title.da);
    if (rows.length === 0) return `I arket ${title}: ingen rækker.`;
    return `I arket ${title}:\n\n${rowsTable(id as RegisterId, rows, [], NONE)}`;
  });
  return [own, ...others];
}

const NONE: ReadonlySet<string> = new Set();

/** Columns where the rule's example holds a number or date and the same as text: there the difference must be seen. */
function textMatters({ example }: Rule): ReadonlySet<string> {
  const rows = example === undefined ? [] : [...example.good.rows, ...example.bad.rows];
  const has = (key: string, type: "number" | "string"): boolean => rows.some((row) => row[key] !== "" && typeof row[key] === type);
  return new Set(rows.flatMap((row) => Object.keys(row)).filter((key) => has(key, "number") && has(key, "string")));
}

function rowsTable(register: RegisterId, rows: ExampleRows["rows"], found: readonly Shown[], asText: ReadonlySet<string>): string {
  const keys = registerSpec(register)
    .columns.map(({ key }) => key)
    .filter((key) => rows.some((row) => key in row));
  return table(
    keys.map((key) => plain(columnSpec(register, key).header.da)),
    rows.map((row, i) =>
      keys.map((key) => {
        const text = key in row ? cellText(row[key]!, register, key, asText.has(key)) : "";
        return found.some((finding) => finding.row === i && finding.column === key) ? `**${text}**` : text;
      }),
    ),
  );
}

/** A cell as Excel would show it. Blanks at the ends would not be seen otherwise. */
function cellText(value: CellValue, register: RegisterId, key: string, showText: boolean): string {
  if (value === "") return "(tom)";
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  const { kind } = columnSpec(register, key);
  if (typeof value === "number") return kind === "date" && Number.isInteger(value) ? formatSerial(value) : String(value).replace(".", ",");
  const visible = value.replace(/^ +| +$|(?<= ) +/g, (blanks) => "␣".repeat(blanks.length)).replaceAll("\u00a0", "␣");
  // A number or a date that stands as text looks like the real thing.
  return showText && /^[\d.,/-]+$/.test(value) ? `'${plain(visible)}` : plain(visible);
}
