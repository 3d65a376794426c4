import { ruleTest } from "../testing/rule-tester";
import { casesLooseDocuments } from "./cases-loose-documents";

ruleTest(casesLooseDocuments, {
  clean: [
    {
      rows: [
        {},
        { caseNumber: "", documentCount: 4 },
        { title: "", documentCount: 4 },
        { caseNumber: "", title: "", documentCount: 0 },
        { caseNumber: "", title: "", documentCount: "" },
        { caseNumber: "", title: "", documentCount: "mange" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ caseNumber: "", title: "", documentCount: 4 }, {}, { caseNumber: " ", title: "", documentCount: "1" }],
      expect: [
        { row: 0, column: "documentCount", messageId: "loose", data: { count: 4 } },
        { row: 2, column: "documentCount", messageId: "loose", data: { count: 1 } },
      ],
    },
  ],
});
