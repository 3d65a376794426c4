import { isBlank, isErrorValue } from "../../model/cell";
import { cvrOf, isCvr } from "../../identifiers/cvr";
import { isDigits } from "../../identifiers/digits";
import { shown } from "../bodies/shown";
import { cite } from "../../sources/source";
import { CVR_FORM } from "../../sources/sources";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

/** Before the digits: `DK26911745`, `CVR-nr. 26911745`. */
const COUNTRY = /^\s*(?:dk|cvr(?:[\s-]?n(?:umme)?r)?\.?:?)[\s-]*/i;

/**
 * Finds supplier numbers that are no CVR number: not 8 digits, or 8 digits that break the check. Blanks between digits are
 * let pass.
 */
export const systemsCvr = columnRule({
  id: "systems-cvr",
  register: "systems",
  severity: "error",
  title: { da: "Leverandørens CVR-nummer er gyldigt", en: "The supplier’s CVR number is valid" },
  source: cite(CVR_FORM, "form"),
  since: "2026.11",
  columns: ["supplierCvr"],
  messages: {
    form: message({
      da: {
        what: "”{value}” er ikke et CVR-nummer på 8 cifre.",
        why: "Leverandøren kan ikke slås op, og kontrakter hos den samme leverandør kan ikke samles.",
        how: "Skriv de 8 cifre, som står i CVR-registret, uden landekode.",
      },
      en: {
        what: "”{value}” is not a CVR number of 8 digits.",
        why: "The supplier can't be looked up, and contracts with one supplier can't be gathered.",
        how: "Write the 8 digits that stand in the CVR register, without country code.",
      },
    }),
    checksum: message({
      da: {
        what: "CVR-nummeret {value} findes ikke; dets kontrolciffer passer ikke.",
        why: "Et ciffer er tastet forkert, så leverandøren kan ikke slås op.",
        how: "Slå leverandøren op i CVR-registret, og ret nummeret.",
      },
      en: {
        what: "The CVR number {value} does not exist; its check digit does not fit.",
        why: "A digit has been mistyped, so the supplier can't be looked up.",
        how: "Look the supplier up in the CVR register and correct the number.",
      },
    }),
    spacing: message(
      {
        da: {
          what: "CVR-nummeret er skrevet med mellemrum eller usynlige tegn.",
          why: "Kontrollen forstår det, men opslag og filtre i Excel finder ikke de andre rækker med det samme nummer.",
          how: "Skriv {cvr}.",
        },
        en: {
          what: "The CVR number is written with blanks or unseen signs.",
          why: "The check understands it, but look-ups and filters in Excel do not find the other rows with the same number.",
          how: "Write {cvr}.",
        },
      },
      "info",
    ),
  },
  example: { good: { rows: [{ supplierCvr: "26911745" }] }, bad: { rows: [{ supplierCvr: "26911746" }] } },
  fix: {
    title: { da: "Skriv de 8 cifre alene", en: "Write the 8 digits alone" },
    messages: ["form", "spacing"],
    apply: (value) => {
      const digits = cvrOf(plain(String(value)).replace(COUNTRY, "").replace(/[.-]/g, ""));
      return digits === undefined || digits === String(value) ? undefined : { value: digits };
    },
  },
  check: (values, column, from, to, report) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (isBlank(value) || isErrorValue(value)) continue;
      const digits = plain(String(value)).replace(/ /g, "");
      if (isCvr(digits)) {
        if (digits !== String(value)) report(row, column, "spacing", { cvr: digits });
        continue;
      }
      report(row, column, digits.length === 8 && isDigits(digits) ? "checksum" : "form", { value: shown(value) });
    }
  },
});
