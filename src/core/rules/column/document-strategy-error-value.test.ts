import { ruleTest } from "../testing/rule-tester";
import { documentStrategyErrorValue } from "./document-strategy-error-value";

ruleTest(documentStrategyErrorValue, {
  clean: [{ rows: [{}] }],
  failing: [{ rows: [{}, { decision: "#REF!" }], expect: [{ row: 1, column: "decision", messageId: "error", data: { value: "#REF!" } }] }],
});
