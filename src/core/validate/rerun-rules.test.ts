import { columnEntries } from "../model/columns";
import * as fc from "fast-check";
import type { CellValue } from "../model/cell";
import { finish } from "../model/steps";
import type { RegisterData } from "../model/register-data";
import type { WorkbookData } from "../registers/workbook-data";
import { REGISTERS } from "../registers";
import type { RegisterId } from "../model/register-id";
import { RULES } from "../rules";
import type { Rule } from "../rules/rule";
import { goldenWorkbooks } from "../rules/testing/golden-workbook";
import { TEST_CONTEXT } from "../rules/testing/run-rule";
import { makeRegister } from "../testing/make-register";
import { reconcile } from "./register-changes";
import { rerunRulesStepwise } from "./rerun-rules";
import { runRulesStepwise } from "./run-rules";

/** A workbook in which each rule has its say. */
const GOLDEN = goldenWorkbooks(RULES)[0]!;
const FULL: WorkbookData = { registers: GOLDEN.registers, date1904: false };

function full(rules: readonly Rule[], data: WorkbookData, context = TEST_CONTEXT) {
  const steps = runRulesStepwise({ rules, data, context });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The registers as a second reading gives them: nothing shared with the first. */
const copyOf = (register: RegisterData): RegisterData => ({
  ...register,
  sheetRows: Int32Array.from(register.sheetRows),
  columns: Object.fromEntries(columnEntries(register.columns).map(([key, values]) => [key, [...values]])),
});

type Edit = (register: RegisterData) => RegisterData | undefined;

const withRows = (register: RegisterData, at: readonly (number | null)[], sheetRows: readonly number[]): RegisterData => ({
  ...register,
  rowCount: at.length,
  sheetRows: Int32Array.from(sheetRows),
  columns: Object.fromEntries(
    columnEntries(register.columns).map(([key, values]) => [key, at.map((row) => (row === null ? "" : values[row]!))]),
  ),
});

const setCell =
  (column: number, row: number, pick: number, value: CellValue | null): Edit =>
  (register) => {
    const keys = Object.keys(register.columns);
    const key = keys[column % keys.length]!;
    const values = [...register.columns[key]!];
    // What stands elsewhere in the column makes doubles and references that break.
    values[row % values.length] = value ?? values[pick % values.length]!;
    return { ...register, columns: { ...register.columns, [key]: values } };
  };
const removeRow =
  (row: number, closesUp: boolean): Edit =>
  (register) => {
    if (register.rowCount < 2) return register;
    const gone = row % register.rowCount;
    const retained = [...register.sheetRows.keys()].filter((at) => at !== gone);
    return withRows(
      register,
      retained,
      retained.map((at) => register.sheetRows[at]! - (closesUp && at > gone ? 1 : 0)),
    );
  };
const copyRow =
  (from: number, to: number): Edit =>
  (register) => {
    const at = to % (register.rowCount + 1);
    const rows: number[] = [...register.sheetRows.keys()];
    rows.splice(at, 0, from % register.rowCount);
    const first = register.sheetRows[0]!;
    return withRows(
      register,
      rows,
      rows.map((_, i) => first + i),
    );
  };
const dropColumn =
  (column: number): Edit =>
  (register) => {
    const keys = Object.keys(register.columns);
    const key = keys[column % keys.length]!;
    const { [key]: _values, ...columns } = register.columns;
    const { [key]: _place, ...mapped } = register.mapping.columns;
    return { ...register, columns, mapping: { ...register.mapping, columns: mapped, missing: [...register.mapping.missing, key] } };
  };

const nat = fc.nat(10_000);
const cell = fc.option(
  fc.oneof(fc.constantFrom<CellValue>("", " ", "Ja", "Nej", "#N/A", true), fc.integer({ min: -5, max: 60_000 }), fc.string()),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(nat, nat, nat, cell).map((args) => setCell(...args)) },
  { weight: 2, arbitrary: fc.tuple(nat, fc.boolean()).map((args) => removeRow(...args)) },
  { weight: 2, arbitrary: fc.tuple(nat, nat).map((args) => copyRow(...args)) },
  { weight: 1, arbitrary: nat.map(dropColumn) },
  { weight: 1, arbitrary: fc.constant<Edit>(() => undefined) },
);
const edits = fc.array(fc.tuple(fc.constantFrom(...REGISTERS.map(({ id }) => id)), edit), { minLength: 1, maxLength: 4 });

function edited(data: WorkbookData, changes: readonly (readonly [RegisterId, Edit])[]): WorkbookData {
  const registers = Object.fromEntries(Object.entries(data.registers).map(([id, register]) => [id, copyOf(register)])) as Record<
    string,
    RegisterData | undefined
  >;
  for (const [id, change] of changes) {
    const register = registers[id];
    if (register !== undefined && register.rowCount > 0) registers[id] = change(register);
  }
  const there = Object.entries(registers).filter(([, register]) => register !== undefined);
  return { ...data, registers: Object.fromEntries(there) as WorkbookData["registers"] };
}

test("after any edits the answer is that of judging everything again, also edit after edit", () => {
  const first = full(RULES, FULL);
  expect(first.findings.length).toBeGreaterThan(RULES.length);
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), fc.boolean(), (rounds, reconciles) => {
      let before = { data: FULL, context: TEST_CONTEXT, result: first };
      for (const changes of rounds) {
        let data = edited(before.data, changes);
        if (reconciles) {
          const registers = Object.entries(data.registers).map(([id, register]) => [
            id,
            finish(reconcile(before.data.registers[id as RegisterId], register)),
          ]);
          data = { ...data, registers: Object.fromEntries(registers) as WorkbookData["registers"] };
        }
        const result = finish(rerunRulesStepwise({ rules: RULES, data, context: TEST_CONTEXT }, before));
        expect(result).toEqual(full(RULES, data));
        before = { data, context: TEST_CONTEXT, result };
      }
    }),
    { numRuns: 15 },
  );
});

test("another day, setting or edition of KLE judges everything again", () => {
  const earlier = { data: FULL, context: TEST_CONTEXT, result: full(RULES, FULL) };
  for (const other of [{ today: TEST_CONTEXT.today + 4_000 }, { settings: { ...TEST_CONTEXT.settings, noticeDays: 0 } }]) {
    const context = { ...TEST_CONTEXT, ...other };
    expect(finish(rerunRulesStepwise({ rules: RULES, data: FULL, context }, earlier))).toEqual(full(RULES, FULL, context));
  }
});

describe("what is done", () => {
  const text = { da: "t", en: "t" };
  const base = {
    register: "systems",
    severity: "error",
    title: text,
    messages: { m: { what: text, why: text, how: text } },
    source: { kind: "ruleOfThumb", why: { da: "Test.", en: "Test." } },
    since: "1",
  } as const;
  let looked: string[];
  beforeEach(() => (looked = []));
  const rules: readonly Rule[] = [
    {
      ...base,
      id: "cells",
      level: "column",
      columns: ["systemName", "owner"],
      check: (values, column, from, to, report) => {
        looked.push(`${column} ${from}-${to}`);
        for (let row = from; row < to; row++) {
          if (values[row] === "throws") throw new Error("No");
          if (values[row] === "bad") report(row, column, "m");
        }
      },
    },
    { ...base, id: "table", level: "table", columns: ["systemName"], check: () => void looked.push("table") },
    {
      ...base,
      id: "across",
      level: "across",
      columns: ["systemId"],
      needs: { interfaces: ["sender"] },
      check: () => void looked.push("across"),
    },
  ];
  const workbook = (names: readonly string[], senders: readonly string[] = ["S0"]): WorkbookData => ({
    registers: {
      systems: makeRegister(
        "systems",
        names.map((systemName, i) => ({ systemId: `S${i}`, systemName, owner: "Bo" })),
      ),
      interfaces: makeRegister(
        "interfaces",
        senders.map((sender) => ({ sender })),
      ),
    },
    date1904: false,
  });
  const repeated = (before: WorkbookData, now: WorkbookData) => {
    const earlier = { data: before, context: TEST_CONTEXT, result: full(rules, before) };
    looked = [];
    return finish(rerunRulesStepwise({ rules, data: now, context: TEST_CONTEXT }, earlier));
  };

  test("nothing where nothing has changed", () => {
    repeated(workbook(["a", "bad"]), workbook(["a", "bad"]));
    expect(looked).toEqual([]);
  });

  test("changed rows by rules that go row by row, and whole registers by those that read a changed column", () => {
    const { findings } = repeated(workbook(["bad", "b", "bad", "d"]), workbook(["bad", "bad", "ok", "d"]));
    expect(looked).toEqual(["systemName 1-3", "owner 1-3", "table"]);
    expect(findings.map(({ row }) => row)).toEqual([1, 2]);
  });

  test("a rule across registers when the other register has changed", () => {
    repeated(workbook(["a"]), workbook(["a"], ["S1"]));
    expect(looked).toEqual(["across"]);
  });

  test("a rule that throws is not judged, and is judged again once it does not", () => {
    const bad = workbook(["bad", "throws"]);
    const reported = repeated(workbook(["bad", "b"]), bad);
    expect(reported).toEqual(full(rules, bad));
    expect(reported.notJudged.map(({ reason }) => reason.kind)).toEqual(["exception"]);
    expect(repeated(bad, workbook(["bad", "b"])).findings).toHaveLength(1);
  });
});
