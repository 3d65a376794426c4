import type { Column } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import type { WorkbookData } from "../registers/workbook-data";
import type { RegisterId } from "../model/register-id";
import type { Rule } from "../rules/rule";
import { formatNotJudged } from "./format";
import { runRules, runRulesStepwise } from "./run-rules";
import { shippedContext } from "../rules/context";

const text = { da: "t", en: "t" };
const base = {
  register: "systems",
  severity: "error",
  title: text,
  messages: { m: { what: text, why: text, how: text } },
  source: { kind: "ruleOfThumb", why: { da: "Test.", en: "Test." } },
  since: "1",
} as const;
const context = shippedContext(46000);

function register(id: RegisterId, columns: Record<string, Column>): RegisterData {
  const rowCount = Object.values(columns)[0]?.length ?? 0;
  return {
    mapping: {
      register: id,
      sheet: `Ark ${id}`,
      headerRow: 0,
      firstRow: 1,
      rowSpan: rowCount,
      columns: Object.fromEntries(Object.keys(columns).map((key, i) => [key, { column: i + 1, header: key }])),
      missing: [],
      unmatched: [],
      score: 1,
    },
    rowCount,
    sheetRows: Int32Array.from({ length: rowCount }, (_, i) => 10 + i),
    columns,
  };
}
function run(rules: Rule[], registers: WorkbookData["registers"], chunkRows?: number) {
  const steps = runRulesStepwise({
    rules,
    data: { registers, date1904: false },
    context,
    ...(chunkRows === undefined ? {} : { chunkRows }),
  });
  const fractions: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ...step.value, fractions };
    fractions.push(step.value.fraction);
  }
}
const systems = register("systems", { systemId: ["a", "b", "c"], systemName: ["x", "y", "z"] });
const everyCell: Rule = {
  ...base,
  id: "every-cell",
  level: "column",
  columns: ["systemName", "owner", "systemId"],
  check: (_values, column, from, to, report) => {
    for (let row = from; row < to; row++) report(row, column, "m");
  },
};

describe("runRulesStepwise", () => {
  it("judges the columns that are there, tells those that are not, and orders by row, then column", () => {
    const result = run([everyCell], { systems }, 2);
    expect(result.findings.map((f) => [f.row, f.column, f.columnKey])).toEqual([
      [10, 1, "systemId"],
      [10, 2, "systemName"],
      [11, 1, "systemId"],
      [11, 2, "systemName"],
      [12, 1, "systemId"],
      [12, 2, "systemName"],
    ]);
    expect(result.notJudged).toEqual([
      { rule: "every-cell", register: "systems", reason: { kind: "column-missing", needs: "systems", columns: ["owner"] } },
    ]);
    expect(result.judged).toEqual(["every-cell"]);
    // All is judged while the findings are put in order.
    expect(result.fractions).toEqual([2 / 6, 4 / 6, 5 / 6, 1, 1]);
  });

  it("hands a rule the columns it declares and no others", () => {
    let seen: string[] = [];
    const rule: Rule = {
      ...base,
      id: "narrow",
      level: "row",
      columns: ["systemId"],
      optionalColumns: ["owner", "systemName"],
      check: (columns, _f, _t, _r, _c, optional) => void (seen = [...Object.keys(columns), ...Object.keys(optional)]),
    };
    expect(run([rule], { systems }).notJudged).toMatchObject([{ reason: { kind: "column-missing", columns: ["owner"] } }]);
    expect(seen).toEqual(["systemId", "systemName"]);
  });

  it("does not judge a rule whose column or register is missing, and says which", () => {
    const rule: Rule = {
      ...base,
      id: "across",
      level: "across",
      columns: ["systemId", "owner"],
      needs: { interfaces: ["sender"], cases: ["title"] },
      check: () => undefined,
    };
    const result = run([rule], { systems, cases: register("cases", { kle: ["27.60.04"] }) });
    expect(result.judged).toEqual([]);
    expect(result.notJudged.map((n) => formatNotJudged(n, "da"))).toEqual([
      "Kunne ikke vurderes: arket ”Snitflader” blev ikke fundet.",
      "Kunne ikke vurderes: kolonnen ”Titel” mangler i ”Sagsoprydning”.",
      "Kunne ikke vurderes: kolonnen ”Systemejer” mangler i ”Systemer og kontrakter”.",
    ]);
    expect(
      run([{ ...rule, columns: ["systemId"], needs: { cases: ["title"] } }], { systems, cases: register("cases", { title: [] }) }),
    ).toMatchObject({
      judged: [],
      notJudged: [{ reason: { kind: "register-empty", needs: "cases" } }],
    });
    expect(run([everyCell], {}).notJudged).toMatchObject([{ reason: { kind: "register-missing", needs: "systems" } }]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("brast");
      },
      "brast",
    ],
    [
      "throws no error object",
      () => {
        throw "tekst";
      },
      "tekst",
    ],
    ["reports in a column that is not mapped", (r: (row: number, c: string, m: string) => void) => r(0, "owner", "m"), "not mapped"],
    ["reports in a row that is not there", (r: (row: number, c: string, m: string) => void) => r(3, "systemId", "m"), "row 3"],
    ["reports a message that is not there", (r: (row: number, c: string, m: string) => void) => r(0, "systemId", "toString"), "toString"],
  ])("discards the findings of a rule that %s and tells why", (_what, fail, message) => {
    const rule: Rule = {
      ...base,
      id: "breaks",
      level: "table",
      columns: ["systemId"],
      check: (_columns, _count, report) => {
        report(0, "systemId", "m");
        fail(report);
      },
    };
    const result = run([rule, everyCell], { systems });
    expect(result.findings.filter((f) => f.rule === "breaks")).toEqual([]);
    expect(result.judged).toEqual(["every-cell"]);
    expect(result.notJudged[0]).toMatchObject({
      rule: "breaks",
      reason: { kind: "exception", message: expect.stringContaining(message) as string },
    });
  });

  it("does not count a rule as judged when none of its optional columns is there", () => {
    const rule: Rule = { ...base, id: "optional", level: "row", columns: [], optionalColumns: ["owner", "status"], check: () => undefined };
    const result = run([rule], { systems });
    expect(result.judged).toEqual([]);
    expect(result.notJudged).toEqual([
      { rule: "optional", register: "systems", reason: { kind: "column-missing", needs: "systems", columns: ["owner", "status"] } },
    ]);
  });

  it("lets a message weigh otherwise than its rule", () => {
    const rule: Rule = { ...everyCell, id: "weighs", messages: { m: { ...base.messages.m, severity: "info" } } };
    expect(run([rule], { systems }).findings[0]!.severity).toBe("info");
  });

  it("judges a rule over an empty register", () => {
    expect(run([everyCell], { systems: register("systems", { systemId: [], systemName: [], owner: [] }) }).judged).toEqual(["every-cell"]);
  });
});

describe("runRules", () => {
  it("gives the same result, and is cancelled by its signal", async () => {
    const input = { rules: [everyCell], data: { registers: { systems }, date1904: false }, context };
    const { fractions: _fractions, ...expected } = run([everyCell], { systems });
    expect(await runRules(input)).toEqual(expected);
    const stop = new AbortController();
    stop.abort();
    await expect(runRules(input, { signal: stop.signal })).rejects.toThrow(/abort/i);
  });

  it("lets others have the thread and tells how far it is", async () => {
    const slow: Rule = {
      ...everyCell,
      check: () => {
        const end = Date.now() + 40;
        while (Date.now() < end);
      },
    };
    const reported: number[] = [];
    let pauses = 0;
    await runRules(
      { rules: [slow], data: { registers: { systems }, date1904: false }, context },
      {
        onProgress: (step) => reported.push(step.fraction),
        clock: () => performance.now(),
        pause: () => {
          pauses++;
          return Promise.resolve();
        },
      },
    );
    expect(reported).toEqual([1 / 2, 1]);
    expect(pauses).toBe(2);
  });
});
