import { ruleTest } from "../testing/rule-tester";
import { remindersClosedList } from "./reminders-closed-list";

ruleTest(remindersClosedList, {
  clean: [
    { rows: [{}] },
    { name: "other words and blank cells", rows: [{ outcome: "Slettes", status: "Udført", kind: "", repeats: "x" }] },
  ],
  failing: [
    {
      rows: [{ outcome: "Send videre" }, { status: "Fase 3", kind: "Post-it" }],
      expect: [
        {
          row: 0,
          column: "outcome",
          messageId: "unknown",
          data: {
            value: "Send videre",
            nearest: "none",
            list: "Flyttes maskinelt, Sættes igen, Behandles før lukning, Bortfalder, Ikke besluttet",
          },
        },
        { row: 1, column: "kind", messageId: "unknown" },
        { row: 1, column: "status", messageId: "unknown" },
      ],
    },
  ],
});
