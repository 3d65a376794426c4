import fc from "fast-check";
import type { ValidationResult } from "../model/finding";
import { finish } from "../model/steps";
import type { WorkbookData } from "../registers/workbook-data";
import { RULES } from "../rules";
import { goldenResults } from "../rules/testing/golden-findings";
import { formatFinding } from "../validate/format";
import { runRulesStepwise } from "../validate/run-rules";
import { applyAcceptancesStepwise } from "./apply";
import { acceptanceOf } from "./make";
import { reversed, shuffled } from "./testing/shuffle";

const WHY = { salt: "0123456789abcdef", decision: "accepted", reason: "Aftalt", at: "2026-11-24 09:05" } as const;
const workbooks = goldenResults(RULES).map(({ workbook, result }) => ({
  name: workbook.name,
  context: workbook.context,
  data: { registers: workbook.registers, date1904: false } satisfies WorkbookData,
  findings: result.findings,
}));

function runThrough(steps: ReturnType<typeof runRulesStepwise>): ValidationResult {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** What comes back, though all was accepted, when the rows stand otherwise; each in words. */
function back({ context, data, findings }: (typeof workbooks)[number], sorted: WorkbookData): string[] {
  const accepted = findings.map((finding) => acceptanceOf(finding, data, WHY)!);
  const { findings: now, judged } = runThrough(runRulesStepwise({ rules: RULES, data: sorted, context }));
  expect(now.length).toBe(findings.length);
  const { open } = finish(applyAcceptancesStepwise({ findings: now, judged }, sorted, accepted));
  return open.map((finding) => `${finding.rule}: ${formatFinding(finding, "da").what}`);
}

test.each(workbooks.map((workbook) => [workbook.name, workbook] as const))(
  "in the workbook %s of all examples nothing that was accepted comes back when rows are sorted otherwise",
  (_name, workbook) => {
    expect(workbook.findings.length).toBeGreaterThan(0);
    expect(back(workbook, reversed(workbook.data))).toEqual([]);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (numbers) => {
        expect(
          back(
            workbook,
            shuffled(workbook.data, () => numbers.next().value!),
          ),
        ).toEqual([]);
      }),
      { numRuns: workbook.name === "all" ? 8 : 4 },
    );
  },
);
