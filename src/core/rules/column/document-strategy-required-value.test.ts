import { ruleTest } from "../testing/rule-tester";
import { documentStrategyRequiredValue } from "./document-strategy-required-value";

ruleTest(documentStrategyRequiredValue, {
  clean: [{ rows: [{}] }],
  failing: [
    {
      name: "a word that fills the field without answering",
      rows: [{}, { theme: "n/a" }],
      expect: [{ row: 1, column: "theme", messageId: "noAnswer", data: { value: "n/a" } }],
    },
    {
      rows: [{}, { theme: "\t" }, { status: "" }],
      expect: [
        { row: 1, column: "theme", messageId: "blank" },
        { row: 2, column: "status", messageId: "blankChoice" },
      ],
    },
  ],
});
