import { ruleTest } from "../testing/rule-tester";
import { remindersWithoutOutcome } from "./reminders-without-outcome";

ruleTest(remindersWithoutOutcome, {
  clean: [
    { rows: [{}, { outcome: "Ikke besluttet", status: "Lukket" }, { outcome: "" }, { outcome: "slettes?" }, { outcome: "Bortfalder" }] },
  ],
  failing: [
    {
      rows: [{ outcome: "Ikke besluttet" }, {}, { outcome: "Skal afklares", status: "" }],
      expect: [
        { row: 0, column: "outcome", messageId: "dies" },
        { row: 2, column: "outcome", messageId: "dies" },
      ],
    },
  ],
});
