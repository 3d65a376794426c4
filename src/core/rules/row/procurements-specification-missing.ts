import type { ChoiceOf } from "../../registers";
import { isErrorValue } from "../../model/cell";
import { formatSerial, parseDate } from "../../identifiers/dates";
import { means, choiceReader } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { EXIT_PROCESS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds tenders that are out, or soon will be, without their specification. SKI 02.19 has the conditions itself, and an option follows the
 * contract it is in.
 */
export const procurementsSpecificationMissing = rowRule({
  id: "procurements-specification-missing",
  register: "procurements",
  severity: "warning",
  title: { da: "Kravspecifikationen er vedlagt, når udbuddet sendes ud", en: "The specification is attached when the tender is sent out" },
  source: cite(EXIT_PROCESS, "procurements"),
  thresholds: ["tenderDays"],
  deadline: "date",
  since: "2026.12",
  columns: ["agreementForm", "specification"],
  optionalColumns: ["tenderDate", "status"],
  messages: {
    out: message(
      {
        da: {
          what: "Anskaffelsen er i udbud, men kravspecifikationen er ikke vedlagt.",
          why: "Kun det, der står i kravspecifikationen, kan kræves af leverandøren.",
          how: "Send vilkårene ud som en rettelse til udbuddet, mens det kan nås, og skriv Ja, når de er vedlagt.",
        },
        en: {
          what: "The procurement is out to tender, but the specification is not attached.",
          why: "Only what stands in the specification can be demanded of the supplier.",
          how: "Send the conditions out as a correction to the tender while there is time, and write Ja when they are attached.",
        },
      },
      "error",
    ),
    soon: message({
      da: {
        what: "Udbudsdatoen er {date}, og {days, plural, one {# dag} other {# dage}} før skal kravspecifikationen være vedlagt.",
        why: "Kun det, der står i kravspecifikationen, når udbuddet sendes ud, kan kræves af leverandøren.",
        how: "Få integrationsvilkårene skrevet ind, og skriv Ja, når kravspecifikationen er vedlagt; ellers flyt udbudsdatoen.",
      },
      en: {
        what: "The tender date is {date}, and {days, plural, one {# day} other {# days}} before it the specification must be attached.",
        why: "Only what stands in the specification when the tender is sent out can be demanded of the supplier.",
        how: "Get the integration conditions written in, and write Ja when the specification is attached; else move the tender date.",
      },
    }),
  },
  example: {
    good: { rows: [{ agreementForm: "EU-udbud", tenderDate: "01-12-2026", specification: "Ja", status: "Forberedes" }] },
    bad: { rows: [{ agreementForm: "EU-udbud", tenderDate: "01-12-2026", specification: "Nej", status: "Forberedes" }] },
  },
  check: (columns, from, to, report, { date1904, today, settings }, optional) => {
    const isYes = means("procurements", "specification", "Ja");
    const formOf = choiceReader("procurements", "agreementForm");
    const statusOf = choiceReader("procurements", "status");
    for (let row = from; row < to; row++) {
      const specification = columns.specification[row]!;
      if (isYes(specification) || isErrorValue(specification) || WRITTEN_ELSEWHERE.has(formOf(columns.agreementForm[row]!))) continue;
      const status = statusOf(optional.status?.[row] ?? "");
      if (status === "I udbud") report(row, "specification", "out");
      const date = parseDate(optional.tenderDate?.[row] ?? "", date1904);
      // What is signed or cancelled can't be put right by a specification.
      if ((status === "Forberedes" || status === "") && date !== undefined && date <= today + settings.tenderDays)
        report(row, "specification", "soon", { date: formatSerial(date), days: settings.tenderDays });
    }
  },
});

const WRITTEN_ELSEWHERE: ReadonlySet<ChoiceOf<"procurements", "agreementForm"> | "" | undefined> = new Set(["SKI 02.19", "Option"]);
