import { ruleTest } from "../testing/rule-tester";
import { documentStrategyIdUnique } from "./document-strategy-id-unique";

ruleTest(documentStrategyIdUnique, {
  clean: [{ rows: [{}, { number: "1.2" }] }],
  failing: [
    {
      rows: [{}, { number: "1.2" }, {}],
      expect: [
        { row: 0, column: "number", messageId: "duplicate", data: { value: "1.1", count: 2 } },
        { row: 2, column: "number", messageId: "duplicate" },
      ],
    },
  ],
});
