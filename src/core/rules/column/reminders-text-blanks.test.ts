import { ruleTest } from "../testing/rule-tester";
import { remindersTextBlanks } from "./reminders-text-blanks";

ruleTest(remindersTextBlanks, {
  clean: [{ rows: [{}, { text: "To  ord" }, { recipient: "  " }] }],
  failing: [
    {
      rows: [{ reminderId: "AD-118 " }, {}, { recipient: "Lis  Holm" }, { responsible: "Lis\u00adHolm" }],
      expect: [
        { row: 0, column: "reminderId", messageId: "outer" },
        { row: 2, column: "recipient", messageId: "inner" },
        { row: 3, column: "responsible", messageId: "unseen", data: { kind: "softHyphen", code: "U+00AD", count: 1 } },
      ],
    },
  ],
});
