import { ruleTest } from "../testing/rule-tester";
import { documentsCprInText } from "./documents-cpr-in-text";

ruleTest(documentsCprInText, {
  clean: [
    {
      rows: [
        {},
        { description: "Tlf. 0707615265" },
        { description: "Se sag 2019-000123" },
        { sender: "0707615265" },
        { title: "CPR 0707615265" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { description: "Borgeren 070761-5265 søger." },
        {},
        { alternativeTitle: "Sag om 0707615265" },
        { description: "Sag om 070761-5266" },
      ],
      expect: [
        { row: 0, column: "description", messageId: "cpr", data: {} },
        { row: 2, column: "alternativeTitle", messageId: "cpr", data: {} },
        { row: 3, column: "description", messageId: "perhaps", data: {} },
      ],
    },
  ],
});
