import { ruleTest } from "../testing/rule-tester";
import { documentsExemptForm } from "./documents-exempt-form";

ruleTest(documentsExemptForm, {
  clean: [{ rows: [{}, { exemptBasis: "x".repeat(1024) }, { exemptBasis: "" }, { exemptBasis: " \n" }, { exemptBasis: "#N/A" }] }],
  failing: [
    {
      rows: [
        { exemptBasis: "x".repeat(1024 + 1) },
        { exemptBasis: "To\nlinjer" },
        {},
        { exemptBasis: "Skrive-\nbord" },
        { alternativeTitle: "Anders\r\nAnd" },
      ],
      expect: [
        { row: 0, column: "exemptBasis", messageId: "tooLong", data: { length: 1024 + 1, max: 1024 } },
        { row: 1, column: "exemptBasis", messageId: "lineBreak" },
        { row: 3, column: "exemptBasis", messageId: "lineBreak" },
        { row: 4, column: "alternativeTitle", messageId: "lineBreak" },
      ],
    },
  ],
});
