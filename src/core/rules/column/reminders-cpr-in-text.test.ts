import { ruleTest } from "../testing/rule-tester";
import { remindersCprInText } from "./reminders-cpr-in-text";

ruleTest(remindersCprInText, {
  clean: [{ rows: [{}, { text: "Se sag 2019-000123" }, { text: "Tlf. 98765432" }] }],
  failing: [
    {
      rows: [{ text: "Ring til 070761-5265" }, {}, { remark: "Sag om 0707615265" }, { text: "Sag om 070761-5266" }],
      expect: [
        { row: 0, column: "text", messageId: "cpr", data: {} },
        { row: 2, column: "remark", messageId: "cpr", data: {} },
        { row: 3, column: "text", messageId: "perhaps", data: {} },
      ],
    },
  ],
});
