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
        { row: 0, column: "sender", messageId: "number", data: {} },
        { row: 2, column: "sender", messageId: "number" },
        { row: 3, column: "sender", messageId: "number" },
        { row: 4, column: "sender", messageId: "name", data: {} },
        { row: 5, column: "sender", messageId: "name" },
        { row: 6, column: "sender", messageId: "number" },
        { row: 7, column: "sender", messageId: "number" },
        { row: 8, column: "sender", messageId: "number" },
        { row: 9, column: "sender", messageId: "name" },
      ],
    },
  ],
});
