import fc from "fast-check";
import type { CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { REGISTERS } from "../registers";
import type { RegisterId } from "../model/register-id";
import { LANGUAGES } from "../text/language";
import { formatFinding } from "../validate/format";
import { runRulesStepwise } from "../validate/run-rules";
import { RULES } from ".";
import { exampleContext } from "./testing/example-context";
import { buildRegister } from "./testing/rule-tester";

const CHOICES = [
  ...new Set(REGISTERS.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices ?? []).map(({ value }) => value)))),
];
/** What a cell may hold: anything at all, and often what some rule looks for. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom("", " ", "S-1", "Nexus", "KMD Sag", "Sags- og Dokumentindeks", "27.60", "27.60.04", "01-03-2027", "#N/A", "{x}", "'"),
  fc.constantFrom(...CHOICES),
  fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 40_000, max: 50_000 }), fc.boolean()),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
/** Some cells unusual, the rest valid, so that the unusual ones are reached. */
const row = (id: RegisterId): fc.Arbitrary<Record<string, CellValue>> =>
  fc.dictionary(fc.constantFrom(...REGISTERS.find((register) => register.id === id)!.columns.map(({ key }) => key)), cell);
const workbook = fc.record(
  Object.fromEntries(REGISTERS.map(({ id }) => [id, fc.array(row(id), { maxLength: 3 })])) as Record<
    RegisterId,
    fc.Arbitrary<Record<string, CellValue>[]>
  >,
);

/** KLE as it is once KL's XML has been loaded: with marks, so that the rules that need them are run, too. */
const CONTEXT = exampleContext({ retention: { "27.60.04": "B", G01: "K" } });

it("no rule throws, whatever the cells hold, and every finding can be told in both languages", () => {
  fc.assert(
    fc.property(workbook, fc.boolean(), (rows, date1904) => {
      const registers = Object.fromEntries(Object.entries(rows).map(([id, list]) => [id, buildRegister(id as RegisterId, list)])) as Record<
        RegisterId,
        RegisterData
      >;
      const steps = runRulesStepwise({ rules: RULES, data: { registers, date1904 }, context: { ...CONTEXT, date1904 } });
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      // What compares with a register that has no rows says so.
      const skipped = step.value.notJudged.filter(({ reason }) => reason.kind !== "register-empty" || registers[reason.needs].rowCount > 0);
      expect(skipped).toEqual([]);
      const shown = step.value.findings.flatMap((finding) =>
        LANGUAGES.flatMap((language) => Object.values(formatFinding(finding, language))),
      );
      expect(shown).not.toContain("");
    }),
    { numRuns: 60 },
  );
});
