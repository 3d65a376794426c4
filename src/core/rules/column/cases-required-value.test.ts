import { ruleTest } from "../testing/rule-tester";
import { casesRequiredValue } from "./cases-required-value";

ruleTest(casesRequiredValue, {
  clean: [{ rows: [{}] }, { name: "blank optional fields", rows: [{ party: "", closed: "", action: "", retentionCode: "" }] }],
  failing: [
    {
      name: "a word that fills the field without answering",
      rows: [{}, { sensitivity: "-" }],
      expect: [{ row: 1, column: "sensitivity", messageId: "noAnswer", data: { value: "-" } }],
    },
    {
      rows: [{}, { kle: "", sensitivity: "\t" }],
      expect: [
        { row: 1, column: "kle", messageId: "blank" },
        { row: 1, column: "sensitivity", messageId: "blank" },
      ],
    },
  ],
});
