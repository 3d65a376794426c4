import { ruleTest } from "../testing/rule-tester";
import { casesLegalBasisForm } from "./cases-legal-basis-form";

ruleTest(casesLegalBasisForm, {
  clean: [{ rows: [{}, { legalBasis: "x".repeat(1024) }, { legalBasis: "" }, { legalBasis: " \n" }, { legalBasis: "#N/A" }] }],
  failing: [
    {
      rows: [
        { legalBasis: "x".repeat(1024 + 1) },
        { legalBasis: "To\nlinjer" },
        {},
        { legalBasis: "Skrive-\nbord" },
        { legalBasis: "Anders\r\nAnd" },
      ],
      expect: [
        { row: 0, column: "legalBasis", messageId: "tooLong", data: { length: 1024 + 1, max: 1024 } },
        { row: 1, column: "legalBasis", messageId: "lineBreak" },
        { row: 3, column: "legalBasis", messageId: "lineBreak" },
        { row: 4, column: "legalBasis", messageId: "lineBreak" },
      ],
    },
  ],
});
