import { ruleTest } from "../testing/rule-tester";
import { documentsRelatedUnknown } from "./documents-related-unknown";

ruleTest(documentsRelatedUnknown, {
  clean: [
    {
      rows: [
        { documentNumber: "D1" },
        { documentNumber: "D2", relatedDocument: " d1" },
        { relatedDocument: "3b9e6a72-41c5-4f08-8d1b-5a7c2e9f6d10" },
        { relatedDocument: "-" },
        { relatedDocument: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ documentNumber: "D1", relatedDocument: "D7" }, {}, { documentNumber: "D2", relatedDocument: "D2" }],
      expect: [
        { row: 0, column: "relatedDocument", messageId: "unknown", data: { value: "D7" } },
        { row: 2, column: "relatedDocument", messageId: "itself" },
      ],
    },
  ],
});
