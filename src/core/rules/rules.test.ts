import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { RegisterData } from "../model/register-data";
import { columnSpec, REGISTERS, registerSpec } from "../registers";
import { LANGUAGES } from "../text/language";
import { formatFinding } from "../validate/format";
import { runRulesStepwise } from "../validate/run-rules";
import { RULES, ruleById } from ".";
import type { Rule } from "./rule";
import { FAMILIES } from "./testing/families";
import { VALID_ROWS, type TestedRegister } from "./testing/rows";
import { buildRegister, TEST_CONTEXT } from "./testing/rule-tester";
import { columnsIfThere } from "./columns-if-there";

const LEVELS = ["column", "row", "table", "across"] as const;
const ids = LEVELS.flatMap((level) =>
  readdirSync(join(__dirname, level))
    .filter((name) => !name.endsWith(".test.ts"))
    .map((name) => name.replace(/\.ts$/, ""))
    .flatMap((file) => FAMILIES[file] ?? [file])
    .map((id) => ({ level, id })),
);

describe("the catalogue of rules", () => {
  it("keeps each rule in the folder of its level", () => {
    expect(ids.filter(({ level, id }) => ruleById(id).level !== level)).toEqual([]);
  });
  it("reads every required column with more than the rules that ask for a value of any kind", () => {
    const named = new Set(
      RULES.filter((rule) => !/(required-value|error-value|links-kmd|text-blanks|cpr-in-text)$/.test(rule.id)).flatMap(columnsOf),
    );
    const unread = REGISTERS.flatMap((register) =>
      register.columns
        .filter((column) => column.required && !named.has(`${register.id}.${column.key}`))
        .map((column) => `${register.id}.${column.key}`),
    );
    // Free text for people: any text will do.
    expect(unread).toEqual([
      "systems.department",
      "interfaces.responsible",
      "caseAreas.department",
      "caseAreas.responsible",
      "documentStrategy.theme",
      "documentStrategy.responsible",
      "procurements.responsible",
      "reminders.text",
      "reminders.recipient",
    ]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it("begins with its register, has texts in both languages, a source and a version", () => {
    expect(rule.id.startsWith(`${registerSpec(rule.register).slug}-`)).toBe(true);
    expect(rule.since).toMatch(/^\d{4}\.\d{1,2}$/);
    for (const language of LANGUAGES) {
      expect(rule.title[language]).toMatch(/^\p{Lu}.*[^.!]$/u);
      for (const message of Object.values(rule.messages)) {
        for (const part of [message.what[language], message.why[language], message.how[language]]) {
          expect(part).toMatch(/^(?:[\p{Lu}”{].*\.|(?:[\p{Lu}”].*)?\{columnWhy\})$/u);
          expect(part).not.toMatch(/!|"/);
        }
      }
    }
  });
  it("shows a good and a bad row, and names its fix as on a button", () => {
    expect(rule.example?.good.rows.length).toBeGreaterThan(0);
    expect(rule.example?.bad.rows.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) expect(rule.fix?.title[language] ?? "Ingen").toMatch(/^\p{Lu}[^.!"]*$/u);
  });
  it("names columns that exist", () => {
    for (const name of columnsOf(rule)) {
      const [register, column] = name.split(".") as [Rule["register"], string];
      expect(columnSpec(register, column).key).toBe(column);
    }
  });
  it("finds nothing in sound rows, and gets by with any one optional column missing", () => {
    const registers = Object.fromEntries(Object.keys(VALID_ROWS).map((id) => [id, buildRegister(id as TestedRegister, [{}])])) as Record<
      TestedRegister,
      RegisterData
    >;
    expect(judge(rule, registers)).toEqual({ findings: [], exceptions: [] });
    for (const missing of columnsIfThere(rule)) {
      const own = registers[rule.register as TestedRegister];
      const columns = Object.fromEntries(Object.entries(own.columns).filter(([key]) => key !== missing));
      expect(judge(rule, { ...registers, [rule.register]: { ...own, columns } })).toEqual({ findings: [], exceptions: [] });
    }
  });
});

it("sound rows have exactly the columns of their registers", () => {
  for (const register of REGISTERS)
    expect(Object.keys(VALID_ROWS[register.id as TestedRegister])).toEqual(register.columns.map((column) => column.key));
});

it("formats a finding by its rule, and refuses one that no rule made", () => {
  const finding = { rule: "systems-required-value", messageId: "blank", register: "systems", columnKey: "department", data: {} } as const;
  expect(formatFinding(finding, "da").what).toBe("Feltet ”Forvaltning” er tomt.");
  expect(formatFinding(finding, "en").what).toBe("The field ”Department” is blank.");
  expect(() => formatFinding({ ...finding, rule: "no-such" }, "da")).toThrow("no-such");
  expect(() => formatFinding({ ...finding, messageId: "no-such" }, "da")).toThrow("no-such");
});

function columnsOf(rule: Rule): string[] {
  const own = [...rule.columns, ...columnsIfThere(rule)].map((column: string) => `${rule.register}.${column}`);
  if (rule.level !== "across") return own;
  return [...own, ...Object.entries(rule.needs).flatMap(([register, columns]) => (columns ?? []).map((column) => `${register}.${column}`))];
}

function judge(rule: Rule, registers: Record<string, RegisterData>): { findings: unknown[]; exceptions: unknown[] } {
  const steps = runRulesStepwise({ rules: [rule], data: { registers, date1904: false }, context: TEST_CONTEXT });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { findings: [...step.value.findings], exceptions: step.value.notJudged.filter(({ reason }) => reason.kind === "exception") };
}
