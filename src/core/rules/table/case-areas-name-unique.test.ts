import { ruleTest } from "../testing/rule-tester";
import { caseAreasNameUnique } from "./case-areas-name-unique";

ruleTest(caseAreasNameUnique, {
  clean: [{ rows: [{}, { areaName: "Boligstøtte" }] }],
  failing: [
    {
      rows: [{}, { areaName: "HJÆLPEMIDLER " }, { areaName: "Boligstøtte" }],
      expect: [
        { row: 0, column: "areaName", messageId: "duplicate", data: { value: "Hjælpemidler", count: 2 } },
        { row: 1, column: "areaName", messageId: "duplicate" },
      ],
    },
  ],
});
