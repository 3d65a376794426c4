import { ruleTest } from "../testing/rule-tester";
import { documentsSenderBlanks } from "./documents-sender-blanks";

ruleTest(documentsSenderBlanks, {
  clean: [
    {
      rows: [
        {},
        { sender: "070761-5265" },
        { sender: "Åse Ærø" },
        { sender: "Firma 12345678 ApS" },
        { sender: " " },
        { sender: 707_614_285 },
        { sender: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { sender: "070761 5265" },
        {},
        { sender: " 0707615265" },
        { sender: "29 18 98 46" },
        { sender: "Anders  And" },
        { sender: "Anders And\u00a0" },
        { sender: "0707615265\u200b" },
        { sender: "070761\u20135265" },
        { sender: "\u200e26911745" },
        { sender: "Anders And\u202c" },
      ],
      expect: [
        { row: 0, column: "sender", messageId: "number", data: { count: 6 }, rows: [0, 2, 3, 6, 7, 8] },
        { row: 4, column: "sender", messageId: "name", data: { count: 3 }, rows: [4, 5, 9] },
      ],
    },
  ],
});
