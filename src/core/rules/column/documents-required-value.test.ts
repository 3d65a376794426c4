import { ruleTest } from "../testing/rule-tester";
import { documentsRequiredValue } from "./documents-required-value";

ruleTest(documentsRequiredValue, {
  clean: [{ rows: [{}] }, { name: "blank optional fields", rows: [{ caseNumber: "", facet: "", documentDate: "", outcome: "" }] }],
  failing: [
    {
      name: "a word that fills the field without answering",
      rows: [{}, { sensitivity: "-" }],
      expect: [{ row: 1, column: "sensitivity", messageId: "noAnswer", data: { value: "-" } }],
    },
    {
      rows: [{}, { kle: "", responsibleUnit: "\t" }],
      expect: [
        { row: 1, column: "kle", messageId: "blank" },
        { row: 1, column: "responsibleUnit", messageId: "blank" },
      ],
    },
  ],
});
