import { ruleTest } from "../testing/rule-tester";
import { caseAreasIdUnique } from "./case-areas-id-unique";

ruleTest(caseAreasIdUnique, {
  clean: [{ rows: [{}, { areaId: "SO-2" }] }],
  failing: [
    {
      rows: [{}, { areaId: "SO-2" }, {}],
      expect: [
        { row: 0, column: "areaId", messageId: "duplicate", data: { value: "SO-1", count: 2 } },
        { row: 2, column: "areaId", messageId: "duplicate" },
      ],
    },
  ],
});
