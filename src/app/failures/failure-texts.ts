import { formatMessage } from "../../core/text/format-message";
import type { Language } from "../../core/text/language";
import type { Failure } from "./failure";
import { TEXTS } from "./failures.text";

/** One or two sentences for the user. */
export function formatFailure({ code, data }: Failure, language: Language): string {
  return formatMessage(TEXTS[code][language], language, { sheet: "_", ...data });
}
