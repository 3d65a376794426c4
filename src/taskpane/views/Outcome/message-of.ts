import type { Outcome as OutcomeData } from "../../../app/action";
import { formatFailure } from "../../../app/failures/failure-texts";
import { doneMessage } from "../../../app/use-cases/done-message";
import type { Message } from "../../../app/use-cases/message";
import type { Language } from "../../../core/text/language";
import type { Translate } from "../../../core/text/translate";
import type { TEXTS } from "./Outcome.text";

/** The message of an outcome. The use case words its own result. */
export function messageOf(outcome: OutcomeData, t: Translate<typeof TEXTS>, language: Language): Message {
  if (outcome.kind === "cancelled") return { intent: "info", lines: [t("cancelled")] };
  if (outcome.kind === "recovered")
    return { intent: "warning", title: t("recoveredTitle"), lines: outcome.notes.map((note) => formatFailure(note, language)) };
  if (outcome.kind === "failed") {
    const { failure } = outcome;
    const sheet = failure.code === "register-exists" ? { sheet: String(failure.data["sheet"]) } : {};
    return { intent: "error", title: t("failedTitle"), lines: [formatFailure(failure, language)], ...sheet };
  }
  return doneMessage(outcome, language) ?? { intent: "info", lines: [] };
}
