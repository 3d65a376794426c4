import { LANGUAGES, type Language } from "../../text/language";
import type { ReportPlan } from "../plan";
import { REPORTS } from "../summaries";
import { reportInput } from "./fixture";

/** The summaries of the fixture as they should be, one file per report and language; `npx tsx tools/accept-golden.ts` accepts. */
export function goldenPlans(): { readonly file: string; readonly language: Language; readonly plan: ReportPlan }[] {
  return REPORTS.flatMap((report) =>
    LANGUAGES.map((language) => {
      const plan = report.build(reportInput(language));
      // The versions change with every release; the golden files shall change only when a summary does.
      return {
        file: `${report.id}.${language}.json`,
        language,
        plan: { ...plan, stamp: { ...plan.stamp, addInVersion: "0", ruleSetVersion: "0" } },
      };
    }),
  );
}

export function goldenText(plan: ReportPlan): string {
  // The kind is the same in all of them; what a figure is computed from has a test of its own.
  return `${JSON.stringify({ ...plan, kind: undefined }, (key, value: unknown) => (key === "from" && Array.isArray(value) ? undefined : value), 2)}\n`;
}
