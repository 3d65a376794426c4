import { ruleTest } from "../testing/rule-tester";
import { caseAreasErrorValue } from "./case-areas-error-value";

ruleTest(caseAreasErrorValue, {
  clean: [{ rows: [{}] }],
  failing: [
    { rows: [{}, { openCases: "#REF!" }], expect: [{ row: 1, column: "openCases", messageId: "error", data: { value: "#REF!" } }] },
  ],
});
