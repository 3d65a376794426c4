import { ruleTest } from "../testing/rule-tester";
import { caseAreasTextBlanks } from "./case-areas-text-blanks";

ruleTest(caseAreasTextBlanks, {
  clean: [{ rows: [{}, { areaName: "  " }, { areaId: 12 }] }],
  failing: [
    {
      rows: [{ areaName: "Hjælpemidler " }, { responsible: "Anne  Holm" }, { areaName: "Hjælpemidler\u200e" }],
      expect: [
        { row: 0, column: "areaName", messageId: "outer", data: { count: 1 } },
        { row: 1, column: "responsible", messageId: "inner" },
        { row: 2, column: "areaName", messageId: "unseen", data: { count: 1, kind: "direction", code: "U+200E" } },
      ],
    },
  ],
});
