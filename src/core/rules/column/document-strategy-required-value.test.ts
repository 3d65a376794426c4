import { ruleTest } from "../testing/rule-tester";
import { documentStrategyRequiredValue } from "./document-strategy-required-value";

ruleTest(documentStrategyRequiredValue, {
  clean: [{ rows: [{}] }],
  failing: [
    {
      rows: [{}, { theme: "\t" }, { status: "" }],
      expect: [
        { row: 1, column: "theme", messageId: "blank" },
        { row: 2, column: "status", messageId: "blankChoice" },
      ],
    },
  ],
});
