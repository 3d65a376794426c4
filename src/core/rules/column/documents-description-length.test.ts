import { ruleTest } from "../testing/rule-tester";
import { documentsDescriptionLength } from "./documents-description-length";

ruleTest(documentsDescriptionLength, {
  // Line breaks are allowed in a description.
  clean: [{ rows: [{}, { description: "x".repeat(4096) }, { description: "En linje\nog en til" }, { description: "" }] }],
  failing: [
    {
      rows: [{}, { description: "x".repeat(4097) }],
      expect: [{ row: 1, column: "description", messageId: "tooLong", data: { length: 4097, max: 4096 } }],
    },
  ],
});
