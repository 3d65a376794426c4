import { columnSpec } from "../../registers";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import type { AdviceId, CleanupAdvice } from "../cleanup-advice";
import { ADVICE_WHY } from "../cleanup.text";
import type { ReportSettings } from "../report";
import { TEXT } from "./worklist.text";

/** Why an advice is given, in one line. */
export function adviceWhy(id: AdviceId, settings: ReportSettings, language: Language): string {
  return formatMessage(ADVICE_WHY[id][language], language, { years: settings.inactiveYears });
}

/** One sentence for each advice that can't be given, and why; and what advice to discard could not be compared with. */
export function adviceGaps({ notJudged, marks }: CleanupAdvice, settings: ReportSettings, language: Language): string[] {
  const gaps = notJudged.map(({ advice, column }) =>
    formatMessage(TEXT[column === undefined ? "gapRule" : "gapColumn"][language], language, {
      advice: adviceWhy(advice, settings, language),
      ...(column === undefined ? {} : { column: columnSpec("cases", column).header[language] }),
    }),
  );
  const whole = marks.subjects && marks.facets;
  return whole || notJudged.some(({ advice }) => advice === "discard") ? gaps : [...gaps, TEXT.gapMarks[language]];
}
