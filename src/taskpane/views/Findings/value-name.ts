import { registerSpec } from "../../../core/registers";
import type { RegisterId } from "../../../core/model/register-id";
import { RULES } from "../../../core/rules";
import type { Language } from "../../../core/text/language";
import type { Translate } from "../../../core/text/translate";
import type { FacetId } from "../../../core/validate/finding-index";
import type { TEXTS } from "./Filters.text";

/** A facet's value as users read it. A rule that a newer version has left out is known by its id. */
export function valueName(facet: FacetId, value: string, language: Language, t: Translate<typeof TEXTS>): string {
  switch (facet) {
    case "register":
      return registerSpec(value as RegisterId).title[language];
    case "rule":
      return RULES.find(({ id }) => id === value)?.title[language] ?? value;
    case "owner":
      return value === "" ? t("empty") : value;
    case "state":
      return t(value as "open" | "setAside");
    case "severity":
      return value;
  }
}

/** The same as a heading over its findings: a check's name says what should be so, and here it is not. */
export function headingOf(facet: FacetId, value: string, language: Language, t: Translate<typeof TEXTS>): string {
  const name = valueName(facet, value, language, t);
  return facet === "rule" ? t("broken", { check: name }) : name;
}
