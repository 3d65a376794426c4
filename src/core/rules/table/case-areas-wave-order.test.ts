import { ruleTest } from "../testing/rule-tester";
import { caseAreasWaveOrder } from "./case-areas-wave-order";

ruleTest(caseAreasWaveOrder, {
  clean: [
    { rows: [{}, { wave: 2, startDate: 46_610, endDate: 46_620 }] },
    {
      name: "waves that overlap, blanks and texts",
      rows: [
        { wave: 1, startDate: 46_600 },
        { wave: 1, startDate: 46_700, endDate: 46_800 },
        { wave: 2, startDate: 46_600, endDate: 46_610 },
        { wave: 3, endDate: "" },
        { wave: "", endDate: 40_000 },
        { wave: 0, startDate: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { wave: 2, startDate: "01-09-2027", endDate: 46_800 },
        { wave: 3, startDate: 40_000, endDate: "31-05-2027" },
        { wave: 1, startDate: 40_000, endDate: 40_000 },
      ],
      expect: [{ row: 1, column: "wave", messageId: "early", data: { wave: 3, end: "31-05-2027", earlier: 2, start: "01-09-2027" } }],
    },
  ],
});
