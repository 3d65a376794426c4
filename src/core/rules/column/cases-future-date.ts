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
          why: "Det er ikke sket endnu, så datoen er forkert, og det, der regnes ud fra den, bliver det også.",
          how: "Ret datoen; er det en frist eller en påmindelse, hører den ikke hjemme her.",
        },
        en: {
          what: "”{columnName}” is {date}, which lies in the future.",
          why: "It has not happened yet, so the date is wrong, and so is what is computed from it.",
          how: "Correct the date; if it is a time limit or a reminder, it does not belong here.",
        },
      }),
    },
  },
  "created",
  "lastActivity",
  "closed",
);
