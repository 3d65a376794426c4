import { ruleTest } from "../testing/rule-tester";
import { documentsExemptWithoutAlternativeTitle } from "./documents-exempt-without-alternative-title";

const BASIS = "Offentlighedsloven § 30, nr. 1";

ruleTest(documentsExemptWithoutAlternativeTitle, {
  clean: [
    {
      rows: [
        {},
        { exemptBasis: BASIS, alternativeTitle: "Sag om Anders And" },
        { exemptBasis: "Nej" },
        { exemptBasis: " " },
        { exemptBasis: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ exemptBasis: BASIS }, {}, { exemptBasis: "Ja", alternativeTitle: " " }],
      expect: [
        { row: 0, column: "alternativeTitle", messageId: "noTitle" },
        { row: 2, column: "alternativeTitle", messageId: "noTitle" },
      ],
    },
  ],
});
