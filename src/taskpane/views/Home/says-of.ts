import type { Measure } from "../../../core/process/completion";
import { formatMessage } from "../../../core/text/format-message";
import type { Language } from "../../../core/text/language";

/** `4 af 146 sagsområder er ude af KMD Sag` */
export function saysOf({ says, done, total }: Pick<Measure, "says" | "done" | "total">, language: Language): string {
  return formatMessage(says[language], language, { done, total });
}
