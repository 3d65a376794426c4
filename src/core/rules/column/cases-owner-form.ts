import { type CellValue, isBlank, isErrorValue } from "../../model/cell";
import { isCvr } from "../../identifiers/cvr";
import { isDigits } from "../../identifiers/digits";
import { isUuid, fixUuid } from "../../identifiers/uuid";
import { shown } from "../bodies/shown";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

const URN = "urn:oio:cvr-nr:";

/** Finds owners of cases that are neither a UUID nor `urn:oio:cvr-nr:` and a valid CVR number. */
export const casesOwnerForm = columnRule({
  id: "cases-owner-form",
  register: "cases",
  severity: "error",
  title: { da: "Sagers ejer er en UUID eller en URN med CVR-nummer", en: "Owners of cases are a UUID or a URN with a CVR number" },
  source: cite(CASE_INSTRUCTIONS, "owner"),
  since: "2026.12",
  columns: ["owner"],
  messages: {
    form: message({
      da: {
        what: "”{value}” er hverken en UUID eller en URN med CVR-nummer.",
        why: "Adgangen til sagen i SAPA afgrænses efter den myndighed, der ejer den; kendes den ikke, ses sagen ikke.",
        how: "Skriv kommunens UUID i Organisation, eller urn:oio:cvr-nr: og kommunens CVR-nummer.",
      },
      en: {
        what: "”{value}” is neither a UUID nor a URN with a CVR number.",
        why: "Access to the case in SAPA is limited by the authority that owns it; if that is unknown, the case is not seen.",
        how: "Write the municipality's UUID in Organisation, or urn:oio:cvr-nr: and its CVR number.",
      },
    }),
    spelling: message(
      {
        da: {
          what: "Ejeren er skrevet ”{value}”.",
          why: "Sags- og Dokumentindekset kender kun en UUID alene eller urn:oio:cvr-nr: fulgt af 8 cifre.",
          how: "Skriv {mended}.",
        },
        en: {
          what: "The owner is written ”{value}”.",
          why: "Sags- og Dokumentindeks knows only a UUID alone or urn:oio:cvr-nr: and 8 digits behind it.",
          how: "Write {mended}.",
        },
      },
      "warning",
    ),
    checkDigit: message({
      da: {
        what: "{digits} er ikke et CVR-nummer; kontrolcifferet passer ikke.",
        why: "Adgangen til sagen i SAPA afgrænses efter den myndighed, der ejer den; kendes den ikke, ses sagen ikke.",
        how: "Slå kommunens CVR-nummer op, og ret det.",
      },
      en: {
        what: "{digits} is not a CVR number; the check digit does not fit.",
        why: "Access to the case in SAPA is limited by the authority that owns it; if that is unknown, the case is not seen.",
        how: "Look the municipality's CVR number up and correct it.",
      },
    }),
  },
  example: {
    good: { rows: [{ owner: "urn:oio:cvr-nr:29189846" }] },
    bad: { rows: [{ owner: "29189846" }, { owner: "Eksempelkommune" }] },
  },
  fix: {
    title: { da: "Skriv ejeren på indeksets form", en: "Write the owner in the index's form" },
    messages: ["spelling"],
    apply: (value) => {
      const fixed = isValid(value) ? undefined : apply(String(value));
      return fixed === undefined ? undefined : { value: fixed };
    },
  },
  check: (values, column, from, to, report) => {
    let valid: CellValue | undefined;
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      // A municipality owns nearly all of its cases itself.
      if (value === valid || value === "") continue;
      if (isValid(value)) {
        valid = value;
        continue;
      }
      if (isBlank(value) || isErrorValue(value)) continue;
      const text = String(value);
      const fixed = apply(text);
      const digits = digitsOf(text);
      if (fixed !== undefined) report(row, column, "spelling", { value: shown(value), mended: fixed });
      else if (digits !== undefined) report(row, column, "checkDigit", { digits });
      else report(row, column, "form", { value: shown(value) });
    }
  },
});

function isValid(value: CellValue): boolean {
  return typeof value === "string" && (isUuid(value) || (value.startsWith(URN) && isCvr(value.slice(URN.length))));
}

function apply(text: string): string | undefined {
  const digits = digitsOf(text);
  if (digits !== undefined) return isCvr(digits) ? URN + digits : undefined;
  return fixUuid(text);
}

/** The eight digits of a text that is nothing but a CVR number, with or without its URN, its letters and blanks. */
function digitsOf(text: string): string | undefined {
  const digits = plain(text)
    .replace(/^urn:oio:cvr(?:-?nr)?:/i, "")
    .replace(/^(?:cvr|dk)(?:-?nr\.?|-?nummer)?[\s:]*/i, "")
    .replace(/ /g, "");
  return digits.length === 8 && isDigits(digits) ? digits : undefined;
}
