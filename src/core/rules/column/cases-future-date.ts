import { futureDate } from "../bodies/future-date";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

/** Finds dates of cases that lie after today. */
export const casesFutureDate = futureDate(
  {
    id: "cases-future-date",
    register: "cases",
    severity: "warning",
    title: { da: "Sagers datoer ligger ikke i fremtiden", en: "Dates of cases do not lie in the future" },
    source: CONTRADICTION,
    since: "2026.11",
    example: { good: { rows: [{ lastActivity: 45_900 }] }, bad: { rows: [{ lastActivity: 60_000 }] } },
    messages: {
      future: message({
        da: {
          what: "”{columnName}” er {date}, som ligger i fremtiden.",
          why: "Sagen ser ud til at være i brug eller endnu åben, og frister regnes forkert.",
          how: "Ret datoen; er det en frist eller en påmindelse, hører den ikke hjemme her.",
        },
        en: {
          what: "”{columnName}” is {date}, which lies in the future.",
          why: "The case looks as if it were in use or still open, and time limits go wrong.",
          how: "Correct the date; if it is a time limit or a reminder, it does not belong here.",
        },
      }),
    },
  },
  "created",
  "lastActivity",
  "closed",
);
