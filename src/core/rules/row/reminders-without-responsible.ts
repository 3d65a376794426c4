import type { ChoiceOf } from "../../registers";
import { saysNothing } from "../bodies/loose-documents";
import { choiceReader } from "../../registers/choice-reader";
import { openReminders } from "../bodies/open-reminders";
import { NOTHING_LEFT_BEHIND } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Outcomes that somebody must see to. */
const WORK = new Set<ChoiceOf<"reminders", "outcome"> | "">(["Flyttes maskinelt", "Sættes igen", "Behandles før lukning"]);

/** Finds open reminders that are set again, moved or dealt with, for which nobody is responsible. */
export const remindersWithoutResponsible = rowRule({
  id: "reminders-without-responsible",
  register: "reminders",
  severity: "warning",
  title: { da: "Åbne adviser, der skal leve videre, har en ansvarlig", en: "Open reminders that are to live on have a responsible" },
  source: NOTHING_LEFT_BEHIND,
  since: "2026.14",
  messages: {
    nobody: message({
      da: {
        what: "Adviset skal leve videre, men ingen er ansvarlig for det.",
        why: "Modtageren kan være holdt op, og så bliver adviset ikke sat igen.",
        how: "Skriv den person eller enhed, der sørger for det.",
      },
      en: {
        what: "The reminder is to live on, but nobody is responsible for it.",
        why: "The recipient may have left, and then the reminder is not set again.",
        how: "Write the person or unit that sees to it.",
      },
    }),
  },
  example: {
    good: { rows: [{ outcome: "Sættes igen", responsible: "Teamleder" }] },
    bad: { rows: [{ outcome: "Sættes igen", responsible: "" }] },
  },
  columns: ["outcome", "status", "responsible"],
  check: (columns, from, to, report) => {
    const read = choiceReader("reminders", "outcome");
    const isOpen = openReminders(columns.status);
    for (let row = from; row < to; row++) {
      const responsible = columns.responsible[row]!;
      if (!saysNothing(responsible)) continue;
      const outcome = read(columns.outcome[row]!);
      if (outcome !== undefined && WORK.has(outcome) && isOpen(row)) report(row, "responsible", "nobody");
    }
  },
});
