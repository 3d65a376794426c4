import { ruleTest } from "../testing/rule-tester";
import { documentStrategyTextBlanks } from "./document-strategy-text-blanks";

ruleTest(documentStrategyTextBlanks, {
  clean: [{ rows: [{}, { theme: "  " }, { number: 12 }] }],
  failing: [
    {
      rows: [{ theme: "Adgang " }, { responsible: "Anne  Holm" }, { theme: "Adgang\u200e" }],
      expect: [
        { row: 0, column: "theme", messageId: "outer", data: { count: 1 } },
        { row: 1, column: "responsible", messageId: "inner" },
        { row: 2, column: "theme", messageId: "unseen", data: { count: 1, kind: "direction", code: "U+200E" } },
      ],
    },
  ],
});
