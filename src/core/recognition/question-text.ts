import { registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import type { RecognitionQuestion } from "./choice";
import type { ListPlace } from "./place";
import { TEXTS } from "./questions.text";

/** The question in one or two sentences. */
export function formatQuestion(question: RecognitionQuestion, language: Language): string {
  const text = question.kind === "which-sheet" && question.together === true ? TEXTS.together : TEXTS[question.kind];
  const fill = (data: Readonly<Record<string, string>>): string => formatMessage(text[language], language, data);
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
export function formatPlace({ sheet, table, at }: ListPlace, language: Language): string {
  const text = table !== undefined ? TEXTS.table : at !== undefined ? TEXTS.block : TEXTS.sheet;
  return formatMessage(text[language], language, { sheet, table: table ?? "", at: at ?? "" });
}

function list(texts: readonly string[], type: "conjunction" | "disjunction", language: Language): string {
  return new Intl.ListFormat(language, { type }).format(texts);
}
