import type { ColumnSpec } from "../registers/register";
import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";

const TEXTS = {
  example: { da: "Eksempel: {value}", en: "Example: {value}" },
  list: { da: "Vælg mellem: {values}.", en: "Choose among: {values}." },
  maxLength: { da: "Højst {max} tegn.", en: "At most {max} characters." },
  required: { da: "Skal udfyldes.", en: "Must be filled in." },
  optional: { da: "Kan stå tom.", en: "May be left blank." },
} satisfies Record<string, Localized>;

/** The note on a header: what the column holds, why it is asked for, an example, its list and limits, and whether it must be filled in. */
export function headerNote(column: ColumnSpec, language: Language): string {
  const text = (key: keyof typeof TEXTS, data: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(TEXTS[key][language], language, data);
  return [
    column.meaning[language],
    column.why[language],
    ...(column.example === "" ? [] : [text("example", { value: column.example })]),
    ...(column.choices === undefined ? [] : [text("list", { values: column.choices.map(({ value }) => value).join(", ") })]),
    ...(column.maxLength === undefined ? [] : [text("maxLength", { max: String(column.maxLength) })]),
    text(column.required ? "required" : "optional"),
  ].join("\n");
}
