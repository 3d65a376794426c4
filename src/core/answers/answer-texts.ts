import type { RegisterId } from "../model/register-id";
import { registerSpec } from "../registers";
import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";
import type { Answer } from "./answer";

const TEXTS = {
  unknownKey: { da: "”{key}” findes ikke i {registers}.", en: "“{key}” is not in {registers}." },
  missing: {
    da: "Registret {registers} er ikke fundet i projektmappen.",
    en: "The register {registers} was not found in the workbook.",
  },
  unclear: {
    da: "Det er ikke afklaret, hvilket ark der er {registers}. Svar på spørgsmålet i ruden.",
    en: "It is not settled which sheet is {registers}. Answer the question in the pane.",
  },
  column: {
    da: "Kolonnen ”{column}” mangler i {registers}.",
    en: "The column “{column}” is missing in {registers}.",
  },
  range: {
    da: "Her skal stå én celle, ikke et område. Brug {list} til en kolonne.",
    en: "One cell is expected here, not a range. Use {list} for a column.",
  },
  notDate: { da: "”{value}” er ikke en dato.", en: "“{value}” is not a date." },
  notNumber: { da: "”{value}” er ikke et tal på mindst 0.", en: "“{value}” is not a number of at least 0." },
  fault: { da: "Uventet fejl i tilføjelsesprogrammet: {detail}", en: "Unexpected fault in the add-in: {detail}" },
} satisfies Record<string, Localized>;

type TextId = keyof typeof TEXTS;

export function answerText(id: TextId, language: Language, data: Readonly<Record<string, string | number>> = {}): string {
  return formatMessage(TEXTS[id][language], language, data);
}

/** Names of registers in a row, as they are written in a sentence. */
function registerNames(registers: readonly RegisterId[], language: Language): string {
  const titles = registers.map((id) => `”${registerSpec(id).title[language]}”`);
  return new Intl.ListFormat(language, { type: "disjunction" }).format(titles);
}

/** The key is in none of the registers that were looked into. */
export function unknownKey(key: string | number, registers: readonly RegisterId[], language: Language): Answer {
  return {
    kind: "error",
    error: "notAvailable",
    message: answerText("unknownKey", language, { key: String(key), registers: registerNames(registers, language) }),
  };
}

/** A register that an answer needs is not there: that is not the same as an unknown key. */
export function noRegister(state: "missing" | "unclear", registers: readonly RegisterId[], language: Language): Answer {
  return {
    kind: "error",
    error: "invalidValue",
    message: answerText(state, language, { registers: registerNames(registers, language) }),
  };
}
