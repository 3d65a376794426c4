import { ruleTest } from "../testing/rule-tester";
import { procurementsErrorValue } from "./procurements-error-value";

ruleTest(procurementsErrorValue, {
  clean: [{ rows: [{}] }],
  failing: [{ rows: [{}, { system: "#REF!" }], expect: [{ row: 1, column: "system", messageId: "error", data: { value: "#REF!" } }] }],
});
