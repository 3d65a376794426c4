import { isBlank, isErrorValue } from "../../model/cell";
import { blankWord } from "../../forms/words/blank-words";
import { cvrOf } from "../../identifiers/cvr";
import { isDigits } from "../../identifiers/digits";
import { shown } from "../bodies/shown";
import { cite } from "../../sources/source";
import { CVR_FORM } from "../../sources/sources";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

/** Before the digits: `DK26911745`, `CVR-nr. 26911745`. */
const COUNTRY = /^\s*(?:dk|cvr(?:[\s-]?n(?:umme)?r)?\.?:?)[\s-]*/i;
/** VAT numbers of other countries: two letters (Switzerland three), then digits and letters. */
const FOREIGN = /^(?!DK)(?:[A-Z]{2}|CHE|CHF)[\s.-]?(?=(?:[\s.-]?[A-Z]?\d){2})[\dA-Z\s.+*-]{4,18}(?:\s?(?:MVA|VAT|TVA|MWST))?$/i;

/**
 * Finds supplier numbers that are no CVR number: not 8 digits, or 8 digits that break the check. What is written around a good number is
 * understood. A foreign VAT number, several numbers and words can't be made 8 digits: each says what can be done instead.
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
        how: "Skriv de 8 cifre, som står i CVR-registret. Er leverandøren udenlandsk, så lad cellen stå tom.",
      },
      en: {
        what: "”{value}” is not a CVR number of 8 digits.",
        why: "The supplier can't be looked up, and contracts with one supplier can't be gathered.",
        how: "Write the 8 digits that stand in the CVR register. If the supplier is foreign, leave the cell blank.",
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
          what: "CVR-nummeret er skrevet med andet end de 8 cifre.",
          why: "Kontrollen forstår det, men opslag og filtre i Excel finder ikke de andre rækker med det samme nummer.",
          how: "Skriv {cvr}.",
        },
        en: {
          what: "The CVR number is written with more than the 8 digits.",
          why: "The check understands it, but look-ups and filters in Excel do not find the other rows with the same number.",
          how: "Write {cvr}.",
        },
      },
      "info",
    ),
    foreign: message(
      {
        da: {
          what: "”{value}” ligner et udenlandsk momsnummer.",
          why: "Kun danske virksomheder har et CVR-nummer, så nummeret kan ikke kontrolleres her.",
          how: "Lad cellen stå tom, når leverandøren er udenlandsk, og skriv nummeret i Bemærkning, hvis I vil gemme det. Har leverandøren et dansk selskab, så skriv dets 8 cifre.",
        },
        en: {
          what: "”{value}” looks like a foreign VAT number.",
          why: "Only Danish companies have a CVR number, so it can't be checked here.",
          how: "Leave the cell blank when the supplier is foreign, and write the number under Remark if you want to keep it. If the supplier has a Danish company, write its 8 digits.",
        },
      },
      "info",
    ),
    several: message(
      {
        da: {
          what: "Der står flere CVR-numre i cellen: {numbers}.",
          why: "Det kan ikke ses, hvem kontrakten er indgået med, så kontrakter hos den samme leverandør kan ikke samles.",
          how: "Lad det nummer stå, som kontrakten er indgået med, og skriv de andre i Bemærkning.",
        },
        en: {
          what: "There are several CVR numbers in the cell: {numbers}.",
          why: "One can't see with whom the contract was made, so contracts with one supplier can't be gathered.",
          how: "Keep the number with which the contract was made, and write the others under Remark.",
        },
      },
      "info",
    ),
    word: message(
      {
        da: {
          what: "”{value}” er ikke et nummer.",
          why: "Leverandøren kan ikke slås op, og kontrakter hos den samme leverandør kan ikke samles.",
          how: "Skriv leverandørens 8 cifre. Har den ingen, fordi den er udenlandsk, eller fordi systemet er kommunens eget, så lad cellen stå tom.",
        },
        en: {
          what: "”{value}” is no number.",
          why: "The supplier can't be looked up, and contracts with one supplier can't be gathered.",
          how: "Write the supplier’s 8 digits. If it has none because it is foreign, or because the system is the municipality’s own, leave the cell blank.",
        },
      },
      "info",
    ),
  },
  example: { good: { rows: [{ supplierCvr: "26911745" }] }, bad: { rows: [{ supplierCvr: "26911746" }] } },
  fix: {
    title: { da: "Skriv de 8 cifre alene", en: "Write the 8 digits alone" },
    messages: ["spacing"],
    apply: (value) => {
      const digits = understood(plain(String(value)));
      return digits === undefined || digits === String(value) ? undefined : { value: digits };
    },
  },
  check: (values, column, from, to, report) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (isBlank(value) || isErrorValue(value)) continue;
      const text = plain(String(value));
      const cvr = understood(text);
      if (cvr !== undefined) {
        if (cvr !== String(value)) report(row, column, "spacing", { cvr });
        continue;
      }
      if (blankWord(text) !== undefined) continue;
      const numbers = severalNumbers(text);
      const digits = text.replace(/ /g, "");
      if (digits.length === 8 && isDigits(digits)) report(row, column, "checksum", { value: shown(value) });
      else if (numbers.length > 1) report(row, column, "several", { numbers: numbers.join(", ") });
      else if (FOREIGN.test(text)) report(row, column, "foreign", { value: shown(value) });
      else report(row, column, /\d/.test(text) ? "form" : "word", { value: shown(value) });
    }
  },
});

/** The good number of a cell, whatever stands around it: `DK 26 91 17 45`. */
function understood(text: string): string | undefined {
  return cvrOf(text.replace(COUNTRY, "").replace(/[.-]/g, ""));
}

/** The good numbers of a cell that holds nothing else than numbers: `26911745 / 19435075`. */
function severalNumbers(text: string): string[] {
  const parts = text.split(/[,;/+&\n]|\sog\s/i).map((part) => understood(part));
  return parts.every((part) => part !== undefined) ? parts : [];
}
