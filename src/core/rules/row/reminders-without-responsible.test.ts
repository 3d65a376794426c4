import { ruleTest } from "../testing/rule-tester";
import { remindersWithoutResponsible } from "./reminders-without-responsible";

ruleTest(remindersWithoutResponsible, {
  clean: [
    { rows: [{}, { responsible: "", outcome: "Bortfalder" }, { responsible: "", status: "Lukket" }, { responsible: "", outcome: "" }] },
  ],
  failing: [
    {
      rows: [{ responsible: "" }, {}, { responsible: "-", outcome: "Behandles nu" }],
      expect: [
        { row: 0, column: "responsible", messageId: "nobody" },
        { row: 2, column: "responsible", messageId: "nobody" },
      ],
    },
  ],
});
