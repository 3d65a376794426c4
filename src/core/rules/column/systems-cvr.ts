import { isBlank, isErrorValue } from "../../model/cell";
import { cvrNumberOf, isForeignNumber, isForeignWord } from "../../forms/codes/cvr-number";
import { blankWord } from "../../forms/words/blank-words";
import { isUndecided } from "../../forms/words/undecided";
import { isCvr } from "../../identifiers/cvr";
import { isDigits } from "../../identifiers/digits";
import { Readings, reportReadings } from "../bodies/readings";
import { shown } from "../bodies/shown";
import { cite } from "../../sources/source";
import { CVR_FORM } from "../../sources/sources";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

/**
 * Finds supplier numbers that are no CVR number: not 8 digits, or 8 digits that break the check. A number that is written otherwise is
 * read and remarked on; another country's is no fault.
 */
export const systemsCvr = columnRule({
  id: "systems-cvr",
  register: "systems",
  severity: "error",
  title: { da: "Leverandørens CVR-nummer er gyldigt", en: "The supplier’s CVR number is valid" },
  source: cite(CVR_FORM, "form"),
  since: "2026.11",
  columns: ["supplierCvr"],
  reads: "written",
  whole: true,
  messages: {
    spelling: message(
      {
        da: {
          what: "{count, plural, one {1 CVR-nummer er skrevet med mere end sine cifre og læst sådan} other {# CVR-numre er skrevet med mere end deres cifre og læst sådan}}: {examples}.",
          why: "Kontrollen forstår dem, men opslag og filtre i Excel finder ikke de andre rækker med det samme nummer.",
          how: "Få de 8 cifre skrevet alene.",
        },
        en: {
          what: "{count, plural, one {1 CVR number is written with more than its digits and read so} other {# CVR numbers are written with more than their digits and read so}}: {examples}.",
          why: "The check understands them, but look-ups and filters in Excel do not find the other rows with the same number.",
          how: "Have the 8 digits written alone.",
        },
      },
      "info",
    ),
    foreign: message(
      {
        da: {
          what: "”{value}” ligner et udenlandsk momsnummer.",
          why: "Det kan ikke slås op i CVR-registret, og leverandøren samles kun på sit navn.",
          how: "Er leverandøren udenlandsk, er der intet at rette. Sæt fundet til side, eller flyt nummeret til bemærkningen.",
        },
        en: {
          what: "”{value}” looks like a foreign VAT number.",
          why: "It can't be looked up in the CVR register, and the supplier is gathered by its name alone.",
          how: "If the supplier is foreign, there is nothing to correct. Set the finding aside, or move the number to the remark.",
        },
      },
      "info",
    ),
    several: message(
      {
        da: {
          what: "Der står flere CVR-numre i cellen: {numbers}.",
          why: "Det kan ikke ses, hvem kontrakten er indgået med, så kontrakter hos den samme leverandør kan ikke samles.",
          how: "Lad det nummer stå, som kontrakten er indgået med, og skriv de andre i bemærkningen.",
        },
        en: {
          what: "There are several CVR numbers in the cell: {numbers}.",
          why: "One can't see with whom the contract was made, so contracts with one supplier can't be gathered.",
          how: "Keep the number with which the contract was made, and write the others in the remark.",
        },
      },
      "info",
    ),
    unread: message(
      {
        da: {
          what: "”{value}” er ikke læst som et CVR-nummer.",
          why: "Leverandøren kan ikke slås op, og kontrakter hos den samme leverandør kan ikke samles.",
          how: "Skriv de 8 cifre fra CVR-registret. Har leverandøren intet dansk nummer, så lad cellen stå tom.",
        },
        en: {
          what: "”{value}” was not read as a CVR number.",
          why: "The supplier can't be looked up, and contracts with one supplier can't be gathered.",
          how: "Write the 8 digits from the CVR register. If the supplier has no Danish number, leave the cell empty.",
        },
      },
      "info",
    ),
    form: message({
      da: {
        what: "”{value}” er ikke et CVR-nummer på 8 cifre.",
        why: "Leverandøren kan ikke slås op, og kontrakter hos den samme leverandør kan ikke samles.",
        how: "Skriv de 8 cifre, som står i CVR-registret. Har leverandøren intet dansk nummer, så lad cellen stå tom.",
      },
      en: {
        what: "”{value}” is not a CVR number of 8 digits.",
        why: "The supplier can't be looked up, and contracts with one supplier can't be gathered.",
        how: "Write the 8 digits that stand in the CVR register. If the supplier has no Danish number, leave the cell empty.",
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
          what: "{count, plural, one {1 CVR-nummer er} other {# CVR-numre er}} skrevet med mellemrum eller usynlige tegn: {examples}.",
          why: "Kontrollen forstår dem, men opslag og filtre i Excel finder ikke de andre rækker med det samme nummer.",
          how: "Få de 8 cifre skrevet alene.",
        },
        en: {
          what: "{count, plural, one {1 CVR number is} other {# CVR numbers are}} written with blanks or unseen signs: {examples}.",
          why: "The check understands them, but look-ups and filters in Excel do not find the other rows with the same number.",
          how: "Have the 8 digits written alone.",
        },
      },
      "info",
    ),
  },
  example: { good: { rows: [{ supplierCvr: "26911745" }] }, bad: { rows: [{ supplierCvr: "26911746" }] } },
  fix: {
    title: { da: "Skriv de 8 cifre alene", en: "Write the 8 digits alone" },
    messages: ["spelling", "spacing"],
    apply: (value) => {
      const digits = cvrNumberOf(plain(String(value)));
      return digits === undefined || digits === String(value) ? undefined : { value: digits };
    },
  },
  check: (values, column, from, to, report) => {
    const [spelling, spacing] = [new Readings(), new Readings()];
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (isBlank(value) || isErrorValue(value)) continue;
      const text = plain(String(value));
      const digits = text.replace(/ /g, "");
      const meant = cvrNumberOf(text);
      if (isCvr(digits)) {
        if (digits !== String(value)) spacing.add(row, value, "");
      } else if (meant !== undefined) spelling.add(row, value, meant);
      else if (digits.length === 8 && isDigits(digits)) report(row, column, "checksum", { value: shown(value) });
      else if (blankWord(text) !== undefined || isUndecided(text) || isForeignWord(text)) continue;
      else if (severalNumbers(text).length > 1) report(row, column, "several", { numbers: severalNumbers(text).join(", ") });
      else if (isForeignNumber(text)) report(row, column, "foreign", { value: shown(value) });
      else report(row, column, /\d/.test(text) ? "form" : "unread", { value: shown(value) });
    }
    reportReadings(report, column, [
      ["spelling", spelling],
      ["spacing", spacing],
    ]);
  },
});

/** The good numbers of a cell that holds nothing else than numbers: `26911745 / 19435075`. */
function severalNumbers(text: string): string[] {
  const parts = text.split(/[,;/+&\n]|\sog\s/i).map((part) => cvrNumberOf(part.trim()));
  return parts.every((part) => part !== undefined) ? parts : [];
}
