import { isBlank } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";
import { openReminders } from "../bodies/open-reminders";
import { DECIDE_IN_TIME } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds open reminders that are moved or set again without saying where. */
export const remindersWithoutTarget = rowRule({
  id: "reminders-without-target",
  register: "reminders",
  severity: "warning",
  title: {
    da: "Adviser, der flyttes eller sættes igen, har et målsystem",
    en: "Reminders that are moved or set again have a target system",
  },
  source: DECIDE_IN_TIME,
  since: "2026.14",
  messages: {
    noTarget: message({
      da: {
        what: "Adviset skal leve videre, men det står ikke, i hvilket system.",
        why: "Ikke alle systemer kan minde om noget, og uden et målsystem bliver det ikke sat.",
        how: "Skriv målsystemets id eller navn, som det står i arket Systemer og kontrakter.",
      },
      en: {
        what: "The reminder is to live on, but not in which system.",
        why: "Not all systems can remind, and without a target system it is not set.",
        how: "Write the target system’s ID or name as it stands in the sheet Systems and contracts.",
      },
    }),
  },
  example: {
    good: { rows: [{ outcome: "Sættes igen", targetSystem: "S-1" }] },
    bad: { rows: [{ outcome: "Sættes igen", targetSystem: "" }] },
  },
  columns: ["outcome", "status", "targetSystem"],
  check: (columns, from, to, report) => {
    const read = choiceReader("reminders", "outcome");
    const isOpen = openReminders(columns.status);
    for (let row = from; row < to; row++) {
      if (!isBlank(columns.targetSystem[row]!)) continue;
      const outcome = read(columns.outcome[row]!);
      if ((outcome === "Sættes igen" || outcome === "Flyttes maskinelt") && isOpen(row)) report(row, "targetSystem", "noTarget");
    }
  },
});
