import { ruleTest } from "../testing/rule-tester";
import { procurementsRequiredValue } from "./procurements-required-value";

ruleTest(procurementsRequiredValue, {
  clean: [{ rows: [{}] }],
  failing: [
    {
      rows: [{}, { responsible: "" }, { responsible: "?" }],
      expect: [
        { row: 1, column: "responsible", messageId: "blank" },
        { row: 2, column: "responsible", messageId: "noAnswer", data: { value: "?" } },
      ],
    },
  ],
});
