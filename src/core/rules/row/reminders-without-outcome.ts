import { readChoice } from "../../registers/choice-reader";
import { readValue } from "../../model/reading";
import { openReminders } from "../bodies/open-reminders";
import { cite } from "../../sources/source";
import { MOVING_CASES } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds open reminders about which the list says that nothing is decided. Blank cells are the required rule’s, doubts those of what is not settled. */
export const remindersWithoutOutcome = rowRule({
  id: "reminders-without-outcome",
  register: "reminders",
  severity: "warning",
  title: { da: "Der er besluttet noget om åbne adviser", en: "Something is decided about open reminders" },
  source: cite(MOVING_CASES, "reminders"),
  since: "2026.14",
  messages: {
    dies: message({
      da: {
        what: "Der er ikke besluttet noget om det åbne advis.",
        why: "KMD’s udtræk tager adviser med, men er KMD Sag lukket, kommer adviset kun frem igen, hvis målsystemet kan tage imod det, eller nogen sætter det dér.",
        how: "Spørg modtageren, og vælg, om det flyttes, sættes igen, behandles før lukning eller bortfalder.",
      },
      en: {
        what: "Nothing is decided about the open reminder.",
        why: "KMD’s extract holds reminders, but once KMD Sag is closed it comes up again only if the target system can receive it, or somebody sets it there.",
        how: "Ask the recipient, and choose whether it is moved, set again, dealt with before the closing or lapses.",
      },
    }),
  },
  example: {
    good: { rows: [{ outcome: "Bortfalder" }, { outcome: "Ikke besluttet", status: "Lukket" }] },
    bad: { rows: [{ outcome: "Ikke besluttet", status: "Åbent" }] },
  },
  columns: ["outcome", "status"],
  check: (columns, from, to, report) => {
    const read = readChoice("reminders", "outcome");
    const isOpen = openReminders(columns.status);
    for (let row = from; row < to; row++)
      if (readValue(read(columns.outcome[row]!)) === "Ikke besluttet" && isOpen(row)) report(row, "outcome", "dies");
  },
});
