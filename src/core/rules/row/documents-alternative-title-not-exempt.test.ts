import { ruleTest } from "../testing/rule-tester";
import { documentsAlternativeTitleNotExempt } from "./documents-alternative-title-not-exempt";

const TITLE = "Sag om Anders And";

ruleTest(documentsAlternativeTitleNotExempt, {
  clean: [
    {
      rows: [
        {},
        { alternativeTitle: TITLE, exemptBasis: "Offentlighedsloven § 30, nr. 1" },
        { alternativeTitle: TITLE, exemptBasis: "#N/A" },
        { alternativeTitle: " " },
        { alternativeTitle: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ alternativeTitle: TITLE }, {}, { alternativeTitle: TITLE, exemptBasis: "Nej" }],
      expect: [
        { row: 0, column: "alternativeTitle", messageId: "notExempt" },
        { row: 2, column: "alternativeTitle", messageId: "notExempt" },
      ],
    },
  ],
});
