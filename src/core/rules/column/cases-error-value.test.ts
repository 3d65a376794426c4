import { ruleTest } from "../testing/rule-tester";
import { casesErrorValue } from "./cases-error-value";

ruleTest(casesErrorValue, {
  clean: [{ rows: [{}] }, { name: "a title that begins with #", rows: [{ title: "#NAVN? i brev" }] }],
  failing: [{ rows: [{ closed: "#VALUE!" }], expect: [{ row: 0, column: "closed", messageId: "error", data: { value: "#VALUE!" } }] }],
});
