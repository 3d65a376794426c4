import { ruleTest } from "../testing/rule-tester";
import { interfacesErrorValue } from "./interfaces-error-value";

ruleTest(interfacesErrorValue, {
  clean: [{ rows: [{}] }],
  failing: [{ rows: [{}, { receiver: "#REF!" }], expect: [{ row: 1, column: "receiver", messageId: "error", data: { value: "#REF!" } }] }],
});
