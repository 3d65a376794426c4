import { ruleTest } from "../testing/rule-tester";
import { procurementsIdUnique } from "./procurements-id-unique";

ruleTest(procurementsIdUnique, {
  clean: [{ rows: [{}, { procurementId: "A-2" }] }],
  failing: [
    {
      rows: [{}, { procurementId: "A-2" }, {}],
      expect: [
        { row: 0, column: "procurementId", messageId: "duplicate", data: { value: "A-1", count: 2 } },
        { row: 2, column: "procurementId", messageId: "duplicate" },
      ],
    },
  ],
});
