import { ruleTest } from "../testing/rule-tester";
import { procurementsTextBlanks } from "./procurements-text-blanks";

ruleTest(procurementsTextBlanks, {
  clean: [{ rows: [{}, { system: "  " }, { procurementId: 12 }] }],
  failing: [
    {
      rows: [{ system: "Nexus " }, { responsible: "Anne  Holm" }, { system: "Nexus\u200e" }],
      expect: [
        { row: 0, column: "system", messageId: "outer" },
        { row: 1, column: "responsible", messageId: "inner" },
        { row: 2, column: "system", messageId: "unseen", data: { kind: "direction", code: "U+200E" } },
      ],
    },
  ],
});
