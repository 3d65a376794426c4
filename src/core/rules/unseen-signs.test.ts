import type { ColumnSpec } from "../registers/register";
import { REGISTERS } from "../registers";
import { RULES } from ".";
import { TEST_CONTEXT, findingsOf } from "./testing/run-rule";
import type { TestedRegister } from "./testing/rows";

/** What comes along when a text is pasted: each draws nothing. */
const SIGNS = [..."\u200b\u200c\u200d\u200e\ufeff\u2060\u00ad\u00a0\u2800\u3164\u202c\u202a\u2068\u3000\u0007\ufe0f\u{e0041}"];

interface Cell {
  readonly name: string;
  readonly register: TestedRegister;
  readonly column: ColumnSpec;
}
const CELLS = REGISTERS.flatMap(({ id, columns }) =>
  columns.map((column): Cell => ({ name: `${id}.${column.key}`, register: id as TestedRegister, column })),
);

/** What the column rules of a register say about each of the values, in a row of its own that is valid otherwise. */
function found({ register, column }: Cell, values: readonly string[]): { said: string; fixed: unknown }[][] {
  const said: { said: string; fixed: unknown }[][] = values.map(() => []);
  for (const rule of RULES.filter((one) => one.register === register && one.level === "column" && one.columns.includes(column.key))) {
    const rows = values.map((value) => ({ [column.key]: value }));
    // A rule that reports once a column is asked about each value by itself.
    const whole = rule.level === "column" && rule.whole === true;
    const all = whole
      ? rows.flatMap((row, i) => findingsOf(rule, { rows: [row] }).map((finding) => ({ ...finding, row: i })))
      : findingsOf(rule, { rows });
    for (const finding of all) {
      if (finding.column !== column.key) continue;
      const fix = rule.fix?.messages.includes(finding.messageId) === true ? rule.fix : undefined;
      const fixed = fix?.apply(values[finding.row]!, column.key, TEST_CONTEXT, finding.data ?? {})?.value;
      said[finding.row]!.push({ said: `${rule.id} ${finding.messageId}`, fixed });
    }
  }
  return said;
}

/** Dates and numbers have readings of their own. */
const READ_OTHERWISE: ReadonlySet<string> = new Set(["date", "year", "integer", "number"]);

test.each(CELLS.filter(({ column }) => column.example !== "" && !READ_OTHERWISE.has(column.kind)))(
  "$name with a sign that nobody sees is told once, and fixed to what it shows",
  (cell) => {
    const { example, text } = cell.column;
    // By turns behind and before.
    const values = SIGNS.flatMap((sign, i) => (i % 2 === 0 ? [example + sign] : [sign + example]));
    const [before, ...after] = found(cell, [example, ...values]);
    const known = before!.map(({ said }) => said);
    // In running text a sign that nobody sees makes no difference.
    const wanted = text === "free" ? [] : [example];
    expect(after.map((list) => list.filter(({ said }) => !known.includes(said)).map(({ fixed }) => fixed))).toEqual(
      values.map(() => wanted),
    );
  },
);

test("a cell that shows nothing is empty to every rule on required values", () => {
  for (const { register, column } of CELLS.filter((cell) => cell.column.required)) {
    const rule = RULES.find(
      ({ id }) => id.endsWith("-required-value") && RULES.some((other) => other.id === id && other.register === register),
    )!;
    const findings = (cell: string): string => JSON.stringify(findingsOf(rule, { rows: [{ [column.key]: cell }] }));
    const ofBlank = findings("");
    expect([rule.id, SIGNS.filter((sign) => findings(sign) !== ofBlank)]).toEqual([rule.id, []]);
  }
});
