import { unique } from "../bodies/unique";
import { ONE_KEY } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const remindersIdUnique = unique(
  {
    id: "reminders-id-unique",
    register: "reminders",
    severity: "error",
    title: { da: "Hvert advis har sit eget id", en: "Each reminder has its own ID" },
    source: ONE_KEY,
    since: "2026.14",
    messages: {
      duplicate: message({
        da: {
          what: "Advis-id ”{value}” står i {count} rækker.",
          why: "Det kan ikke følges, hvilket af dem der er på plads.",
          how: "Slet dubletterne, eller giv hvert advis sit eget id.",
        },
        en: {
          what: "The reminder ID ”{value}” stands in {count} rows.",
          why: "One can’t follow which of them is settled.",
          how: "Delete repetitions, or give each reminder its own ID.",
        },
      }),
    },
    example: {
      good: { rows: [{ reminderId: "AD-1" }, { reminderId: "AD-2" }] },
      bad: { rows: [{ reminderId: "AD-1" }, { reminderId: "AD-1" }] },
    },
  },
  "reminderId",
);
