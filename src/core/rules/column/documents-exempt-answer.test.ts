import { ruleTest } from "../testing/rule-tester";
import { documentsExemptAnswer } from "./documents-exempt-answer";

ruleTest(documentsExemptAnswer, {
  clean: [{ rows: [{}, { exemptBasis: "Offentlighedsloven § 30, nr. 1" }, { exemptBasis: " " }, { exemptBasis: "#N/A" }] }],
  failing: [
    {
      rows: [{ exemptBasis: "ja" }, {}, { exemptBasis: "Nej" }, { exemptBasis: true }, { exemptBasis: false }, { exemptBasis: "-" }],
      expect: [
        { row: 0, column: "exemptBasis", messageId: "yes", data: {} },
        { row: 2, column: "exemptBasis", messageId: "no", data: { value: "Nej" } },
        { row: 3, column: "exemptBasis", messageId: "yes" },
        { row: 4, column: "exemptBasis", messageId: "no" },
        { row: 5, column: "exemptBasis", messageId: "no" },
      ],
    },
  ],
});
