import { isBlank, isErrorValue } from "../../model/cell";
import { parseDate } from "../../identifiers/dates";
import { choiceReader } from "../../registers/choice-reader";
import { groupRows } from "../bodies/group-rows";
import { NOTHING_TWICE } from "../../sources/rules-of-thumb";
import { keyOf } from "../../text/signs";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds procurements that are alike in system, form and date; every one of them is marked. */
export const procurementsDuplicate = tableRule({
  id: "procurements-duplicate",
  register: "procurements",
  severity: "warning",
  title: { da: "Hver anskaffelse står én gang", en: "Each procurement stands once" },
  source: NOTHING_TWICE,
  since: "2026.12",
  columns: ["system", "agreementForm", "tenderDate"],
  messages: {
    duplicate: message({
      da: {
        what: "Anskaffelsen står i {count} rækker med samme system, aftaleform og udbudsdato.",
        why: "Rækkerne kan stille hver sine krav, så det ikke kan ses, hvad der faktisk bliver krævet.",
        how: "Saml kravene i én række, og slet den anden; er det to anskaffelser, så ret det, der skiller dem.",
      },
      en: {
        what: "The procurement stands in {count} rows with the same system, form of agreement and tender date.",
        why: "The rows may make different demands, so one can’t see what is in fact demanded.",
        how: "Gather the demands in one row and delete the other; if they are two procurements, correct what sets them apart.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { system: "S-1", agreementForm: "EU-udbud", tenderDate: "01-02-2027" },
        { system: "S-1", agreementForm: "Option", tenderDate: "01-02-2027" },
      ],
    },
    bad: {
      rows: [
        { system: "S-1", agreementForm: "EU-udbud", tenderDate: "01-02-2027" },
        { system: "S-1", agreementForm: "EU-udbud", tenderDate: "01-02-2027" },
      ],
    },
  },
  check: (columns, rowCount, report, { date1904 }) => {
    const formOf = choiceReader("procurements", "agreementForm");
    const procurementOf = (row: number): string => {
      const system = columns.system[row]!;
      const form = formOf(columns.agreementForm[row]!) ?? "";
      const date = parseDate(columns.tenderDate[row]!, date1904);
      // Without a date two rows may well be two procurements.
      if (isBlank(system) || isErrorValue(system) || form === "" || date === undefined) return "";
      return [keyOf(system), form, date].join("|");
    };
    for (const rows of groupRows(rowCount, procurementOf))
      for (const row of rows) report(row, "system", "duplicate", { count: rows.length });
  },
});
