import { ruleTest } from "../testing/rule-tester";
import { interfacesTextBlanks } from "./interfaces-text-blanks";

ruleTest(interfacesTextBlanks, {
  clean: [
    { rows: [{}] },
    {
      name: "blank cells, running text, line breaks and letters beyond ASCII at the ends",
      rows: [
        { sender: "  " },
        { sender: "\u200b" },
        { data: "To  mellemrum " },
        { sender: "Nexus\nPleje" },
        { responsible: "Åse Ravnsø" },
        { interfaceId: 12 },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { sender: "Nexus " },
        { sender: "\u00a0Nexus" },
        { responsible: "Anne  Holm" },
        { responsible: "Anne\u00a0Holm" },
        { interfaceId: "S\u200b-1" },
        { interfaceId: " S  1" },
      ],
      expect: [
        { row: 0, column: "sender", messageId: "outer", data: { count: 2 }, rows: [0, 1] },
        { row: 2, column: "responsible", messageId: "inner", data: { count: 2 }, rows: [2, 3] },
        { row: 4, column: "interfaceId", messageId: "unseen", data: { count: 1, kind: "zeroWidth", code: "U+200B" } },
        { row: 5, column: "interfaceId", messageId: "outer" },
      ],
    },
  ],
});
