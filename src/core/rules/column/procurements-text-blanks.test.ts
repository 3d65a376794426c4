import { ruleTest } from "../testing/rule-tester";
import { procurementsTextBlanks } from "./procurements-text-blanks";

ruleTest(procurementsTextBlanks, {
  clean: [{ rows: [{}, { system: "  " }, { procurementId: 12 }] }],
  failing: [
    {
      rows: [{ system: "Nexus " }, { responsible: "Anne  Holm" }, { system: "Nexus\u200e" }],
      expect: [
        { row: 0, column: "system", messageId: "outer", data: { count: 1 } },
        { row: 1, column: "responsible", messageId: "inner" },
        { row: 2, column: "system", messageId: "unseen", data: { count: 1, kind: "direction", code: "U+200E" } },
      ],
    },
  ],
});
