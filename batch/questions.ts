/** Questions that recognition left open, for a command line, each with the option that answers it. */
import type { ChoicesFailure } from "../src/core/recognition/recognition";
import { candidatesOf } from "../src/core/recognition/answer";
import type { RecognitionQuestion } from "../src/core/recognition/choice";
import { formatQuestion } from "../src/core/recognition/question-text";
import { registerSpec } from "../src/core/registers";

/** One line a question. */
export function questionText(question: RecognitionQuestion): string {
  const options = candidatesOf(question).map(({ register, sheet }) => `--register ${registerSpec(register).slug}=${quoted(sheet)}`);
  const isTogether = question.kind === "which-sheet" && question.together === true;
  const none = `--register none=${quoted(candidatesOf(question)[0]!.sheet)}`;
  return `${formatQuestion(question, "da")} Svar med ${[...(isTogether ? [[...new Set(options)].join(" ") + " (alle som ét register)"] : []), ...new Set(options), none].join(" eller ")}, eller åbn projektmappen i Excel og svar i ruden; så huskes svaret i den.`;
}

export const FAILURE_TEXTS: Readonly<Record<ChoicesFailure, string>> = {
  unreadable: "Projektmappens huskede valg af ark og kolonner kunne ikke læses, så registrene er fundet uden dem.",
  "newer-version":
    "Projektmappens huskede valg af ark og kolonner er skrevet af en nyere udgave, så registrene er fundet uden dem. Opdatér tilføjelsesprogrammet.",
};

function quoted(sheet: string): string {
  return `"${sheet.replace(/(["\\$`])/g, "\\$1")}"`;
}
