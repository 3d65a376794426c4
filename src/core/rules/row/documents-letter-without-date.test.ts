import { ruleTest } from "../testing/rule-tester";
import { documentsLetterWithoutDate } from "./documents-letter-without-date";

ruleTest(documentsLetterWithoutDate, {
  clean: [
    {
      rows: [{}, { documentType: "Udgående brev", documentDate: "" }, { documentType: "", documentDate: "" }, { documentDate: "snart" }],
    },
  ],
  failing: [
    {
      rows: [{ documentDate: "" }, {}, { documentType: "Indgående", documentDate: " " }],
      expect: [
        { row: 0, column: "documentDate", messageId: "noDate" },
        { row: 2, column: "documentDate", messageId: "noDate" },
      ],
    },
  ],
});
