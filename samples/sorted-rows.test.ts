import { applyAcceptancesStepwise } from "../src/core/acceptance/apply";
import { acceptanceOf } from "../src/core/acceptance/make";
import { reversed, shuffled } from "../src/core/acceptance/testing/shuffle";
import { finish } from "../src/core/model/steps";
import { RULES } from "../src/core/rules";
import { shippedContext } from "../src/core/rules/context";
import { formatFinding } from "../src/core/validate/format";
import { runRules } from "../src/core/validate/run-rules";
import { SAMPLE_TODAY } from "./municipality";
import { Random } from "./random";
import { day } from "./rows";
import { runCore } from "./run-core";
import { makeSample } from "./sample";

test("what was accepted in the sample stays so when its rows are sorted otherwise, and every finding says the same", async () => {
  const { data, validation } = await runCore(makeSample().sheets);
  const why = { salt: "0123456789abcdef", decision: "accepted", reason: "Aftalt", at: "2026-11-24 09:05" } as const;
  const accepted = validation.findings.map((finding) => acceptanceOf(finding, data, why)!);
  const context = shippedContext(day(SAMPLE_TODAY.year, SAMPLE_TODAY.month, SAMPLE_TODAY.day));
  const random = new Random(20);
  for (const sorted of [reversed(data), shuffled(data, () => random.next())]) {
    const { findings, judged } = await runRules({ rules: RULES, data: sorted, context });
    const { open } = finish(applyAcceptancesStepwise({ findings, judged }, sorted, accepted));
    expect(open.map((finding) => `${finding.rule}: ${formatFinding(finding, "da").what}`)).toEqual([]);
    const said = (list: typeof findings): string[] => list.map((finding) => `${finding.rule}: ${formatFinding(finding, "da").what}`).sort();
    expect(said(findings)).toEqual(said(validation.findings));
  }
});
