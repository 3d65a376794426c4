import { futureDate } from "../bodies/future-date";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const documentsFutureDate = futureDate(
  {
    id: "documents-future-date",
    register: "documents",
    severity: "warning",
    title: { da: "Dokumenters datoer ligger ikke i fremtiden", en: "Dates of documents do not lie in the future" },
    source: CONTRADICTION,
    since: "2026.14",
    messages: {
      future: message({
        da: {
          what: "”{columnName}” er {date}, som ligger i fremtiden.",
          why: "Et brev kan ikke være sendt endnu, når det ligger i arkivet, så en af oplysningerne er forkert.",
          how: "Ret datoen efter dokumentet.",
        },
        en: {
          what: "”{columnName}” is {date}, which lies in the future.",
          why: "A letter in the archive can’t be yet to be sent, so one of the two is wrong.",
          how: "Correct the date by the document.",
        },
      }),
    },
    example: { good: { rows: [{ documentDate: 45_900 }] }, bad: { rows: [{ documentDate: 60_000 }] } },
  },
  "documentDate",
);
