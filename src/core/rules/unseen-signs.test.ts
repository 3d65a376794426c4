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

/** What the rules of a register say about one cell of an otherwise valid row. */
function found({ register, column }: Cell, value: string): { rule: string; messageId: string; fixed: unknown }[] {
  const rules = RULES.filter((rule) => rule.register === register && rule.level === "column");
  return rules.flatMap((rule) =>
    findingsOf(rule, { rows: [{ [column.key]: value }] })
      .filter((finding) => finding.column === column.key)
      .map(({ messageId }) => ({
        rule: rule.id,
        messageId,
        fixed: rule.fix?.messages.includes(messageId) === true ? rule.fix.apply(value, column.key, TEST_CONTEXT)?.value : undefined,
      })),
  );
}

/** Dates and numbers have readings of their own. */
const READ_OTHERWISE: ReadonlySet<string> = new Set(["date", "year", "integer", "number", "party"]);

describe.each(CELLS.filter(({ column }) => column.example !== "" && !READ_OTHERWISE.has(column.kind)))("$name", (cell) => {
  const { example } = cell.column;
  const before = found(cell, example).map(({ rule, messageId }) => `${rule} ${messageId}`);

  test.each(SIGNS.map((sign) => [`U+${sign.codePointAt(0)!.toString(16)}`, sign]))(
    "with %s is told once, and fixed to what it shows",
    (_code, sign) => {
      for (const value of [example + sign, sign + example]) {
        const added = found(cell, value).filter(({ rule, messageId }) => !before.includes(`${rule} ${messageId}`));
        // In running text a sign that nobody sees makes no difference.
        expect(added.map(({ fixed }) => fixed)).toEqual(cell.column.text === "free" ? [] : [example]);
      }
    },
  );
});

test("a cell that shows nothing is empty to every rule on required values", () => {
  for (const { register, column } of CELLS.filter((cell) => cell.column.required)) {
    const rule = RULES.find(
      ({ id }) => id.endsWith("-required-value") && RULES.some((other) => other.id === id && other.register === register),
    )!;
    for (const sign of SIGNS)
      expect(findingsOf(rule, { rows: [{ [column.key]: sign }] })).toEqual(findingsOf(rule, { rows: [{ [column.key]: "" }] }));
  }
});
