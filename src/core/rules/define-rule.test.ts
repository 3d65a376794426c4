import { message } from "../model/rule-message";
import { CONTRADICTION } from "../sources/rules-of-thumb";
import { unique } from "./bodies/unique";
import { acrossRule, columnRule, rowRule, tableRule } from "./define-rule";

/** `npm run typecheck` refuses a line below that compiles where an error is expected. */
const text = { da: "", en: "" };
const parts = { what: "", why: "", how: "" };
const said = {
  id: "systems-x",
  register: "systems",
  severity: "info",
  title: text,
  source: CONTRADICTION,
  since: "2026.12",
  messages: { wrong: message({ da: parts, en: parts }), other: message({ da: parts, en: parts }) },
} as const;

test("each function says the level of its rule", () => {
  const check = (): void => undefined;
  expect(columnRule({ ...said, columns: ["owner"], check }).level).toBe("column");
  expect(rowRule({ ...said, columns: ["owner"], check }).level).toBe("row");
  expect(tableRule({ ...said, columns: ["owner"], check }).level).toBe("table");
  expect(acrossRule({ ...said, columns: ["owner"], needs: { interfaces: ["sender"] }, check })).toMatchObject({
    level: "across",
    needs: { interfaces: ["sender"] },
  });
});

test("columns that a register does not have don't compile", () => {
  const check = (): void => undefined;
  // @ts-expect-error misspelt column
  columnRule({ ...said, columns: ["ownr"], check });
  // @ts-expect-error a column of another register
  rowRule({ ...said, columns: ["owner", "caseStatus"], check });
  // @ts-expect-error misspelt optional column
  rowRule({ ...said, columns: ["owner"], optionalColumns: ["remarc"], check });
  // @ts-expect-error misspelt column of another register
  acrossRule({ ...said, columns: ["owner"], needs: { interfaces: ["sendr"] }, check });
  // @ts-expect-error no such register
  acrossRule({ ...said, columns: ["owner"], needs: { interface: ["sender"] }, check });
  // @ts-expect-error misspelt column of a family's rule
  unique({ ...said, messages: { duplicate: said.messages.wrong } }, "systemid");
  // @ts-expect-error misspelt column in an example
  columnRule({ ...said, columns: ["owner"], example: { good: { rows: [{ ownr: "" }] }, bad: { rows: [] } }, check });
  // @ts-expect-error a fix of a message that the rule does not have
  columnRule({ ...said, columns: ["owner"], fix: { title: text, messages: ["wrnog"], apply: () => undefined }, check });
});

test("what a check receives is what the rule declares", () => {
  const rule = acrossRule({
    ...said,
    columns: ["owner", "status"],
    optionalColumns: ["remark"],
    needs: { interfaces: ["sender", "data"] },
    // @ts-expect-error a register that the rule does not need
    check: (columns, rowCount, { interfaces, cases: _cases }, report, _context, optional) => {
      report(rowCount - 1, "owner", "wrong", { sender: String(interfaces.columns.sender[0]), status: String(columns.status[0]) });
      report(0, "remark", "other", { remark: String(optional.remark?.[0]) });
      // @ts-expect-error a column that the rule does not read
      expect(columns.supplier).toBeUndefined();
      // @ts-expect-error a column that it does not need of the other register
      expect(interfaces.columns.goLive).toBeUndefined();
      // @ts-expect-error a column that it does not read
      report(0, "supplier", "wrong");
      // @ts-expect-error misspelt message
      report(0, "owner", "wrnog");
    },
  });
  const reports: unknown[] = [];
  const others = { interfaces: { rowCount: 1, columns: { sender: ["S-1"], data: ["Sager"] } } };
  const columns = { owner: ["Anne"], status: ["I drift"] };
  rule.check(columns, 1, others, (...args) => void reports.push(args), undefined as never, { remark: ["x"] });
  expect(reports).toEqual([
    [0, "owner", "wrong", { sender: "S-1", status: "I drift" }],
    [0, "remark", "other", { remark: "x" }],
    [0, "supplier", "wrong"],
    [0, "owner", "wrnog"],
  ]);
});
