import { ruleTest } from "../testing/rule-tester";
import { documentsErrorValue } from "./documents-error-value";

ruleTest(documentsErrorValue, {
  clean: [{ rows: [{}] }, { name: "a title that begins with #", rows: [{ title: "#NAVN? i brev" }] }],
  failing: [
    { rows: [{ documentDate: "#VALUE!" }], expect: [{ row: 0, column: "documentDate", messageId: "error", data: { value: "#VALUE!" } }] },
  ],
});
