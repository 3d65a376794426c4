import { readChoice } from "../../registers/choice-reader";
import { readValue } from "../../model/reading";
import { openReminders } from "../bodies/open-reminders";
import { NOTHING_LEFT_BEHIND } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds open reminders about which the list says that nothing is decided. Blank cells are the required rule’s, doubts those of what is not settled. */
export const remindersWithoutOutcome = rowRule({
  id: "reminders-without-outcome",
  register: "reminders",
  severity: "warning",
  title: { da: "Der er besluttet noget om åbne adviser", en: "Something is decided about open reminders" },
  source: NOTHING_LEFT_BEHIND,
  since: "2026.14",
  messages: {
    dies: message({
      da: {
        what: "Der er ikke besluttet noget om det åbne advis.",
        why: "Adviset kommer ikke frem mere, når KMD Sag er lukket: det dør med KMD Sag.",
        how: "Spørg modtageren, og vælg, om det flyttes, sættes igen, behandles før lukning eller bortfalder.",
      },
      en: {
        what: "Nothing is decided about the open reminder.",
        why: "It comes up no more once KMD Sag is closed: it dies with KMD Sag.",
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
