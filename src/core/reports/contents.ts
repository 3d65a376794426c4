import type { Language, Localized } from "../text/language";
import { TEXT } from "./contents.text";
import type { ReportPlan } from "./plan";
import type { SummaryPlan } from "./sheets/sheet-plans";

/** Of those whose subtitle does not say it. */
const OWN: Readonly<Record<string, Localized>> = { management: TEXT.management, "process-diagram": TEXT.process };

/** Fewer sheets are seen at a glance. */
const FEWEST = 3;

/**
 * The summaries with a page of contents after the first of them, each name leading to its sheet; `left`: those that could not be made. A few
 * sheets are left as they are.
 */
export function withContents(plans: readonly SummaryPlan[], left: readonly Localized[], language: Language): readonly SummaryPlan[] {
  const [first, ...others] = plans;
  if (first === undefined || plans.length < FEWEST) return plans;
  return [first, contents(plans, left, language), ...others];
}

function contents(plans: readonly SummaryPlan[], left: readonly Localized[], language: Language): ReportPlan {
  return {
    kind: "report",
    id: "contents",
    sheetName: TEXT.sheetName[language],
    title: TEXT.title[language],
    onePage: true,
    sections: [
      {
        kind: "table",
        title: TEXT.list[language],
        columns: [
          { key: "sheet", label: TEXT.sheet[language], format: "text" },
          { key: "shows", label: TEXT.shows[language], format: "text" },
        ],
        rows: plans.map(({ id, sheetName, subtitle = "" }) => ({
          sheet: { value: sheetName, sheet: sheetName },
          shows: { value: OWN[id]?.[language] ?? subtitle },
        })),
        printed: plans.length,
        empty: "",
      },
      {
        kind: "list",
        title: TEXT.left[language],
        items: left.map((title) => title[language]),
        empty: TEXT.noneLeft[language],
      },
      { kind: "note", tone: "plain", text: TEXT.printed[language] },
    ],
    stamp: plans[0]!.stamp,
  };
}
