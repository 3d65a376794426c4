import { registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import type { QuestionCandidate, RecognitionQuestion } from "./choice";
import { TEXTS } from "./questions.text";

/** The question in one or two sentences. */
export function formatQuestion(question: RecognitionQuestion, language: Language): string {
  const fill = (data: Readonly<Record<string, string>>): string => formatMessage(TEXTS[question.kind][language], language, data);
  const title = (register: RegisterId): string => registerSpec(register).title[language];
  switch (question.kind) {
    case "which-sheet": {
      const sheets = list(
        question.candidates.map((candidate) => formatPlace(candidate, language)),
        "conjunction",
        language,
      );
      return fill({ register: title(question.register), sheets: sheets.charAt(0).toUpperCase() + sheets.slice(1) });
    }
    case "is-it":
      return fill({ register: title(question.register), sheets: formatPlace(question.candidate, language) });
    case "which-register": {
      const registers = question.candidates.map(({ register }) => `”${title(register)}”`);
      return fill({ sheets: formatPlace(question.candidates[0]!, language), registers: list(registers, "disjunction", language) });
    }
  }
}

/** `arket ”Systemer”` */
export function formatPlace({ sheet, table }: Pick<QuestionCandidate, "sheet" | "table">, language: Language): string {
  return formatMessage(TEXTS[table === undefined ? "sheet" : "table"][language], language, { sheet, table: table ?? "" });
}

function list(texts: readonly string[], type: "conjunction" | "disjunction", language: Language): string {
  return new Intl.ListFormat(language, { type }).format(texts);
}
