import { ruleTest } from "../testing/rule-tester";
import { procurementsRequiredValue } from "./procurements-required-value";

ruleTest(procurementsRequiredValue, {
  clean: [{ rows: [{}] }],
  failing: [{ rows: [{}, { responsible: "" }], expect: [{ row: 1, column: "responsible", messageId: "blank" }] }],
});
