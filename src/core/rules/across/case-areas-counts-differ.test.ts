import { TEST_CONTEXT } from "../testing/run-rule";
import { ruleTest } from "../testing/rule-tester";
import { caseAreasCountsDiffer } from "./case-areas-counts-differ";

ruleTest(caseAreasCountsDiffer, {
  clean: [
    {
      name: "fewer, as in an extract of manual cases; the small margin",
      rows: [
        { kle: "27.60", openCases: 5, closedCases: 6 },
        { kle: "27.35", openCases: 5, closedCases: 5 },
      ],
      others: { cases: [{}, ...Array.from({ length: 11 }, () => ({ kle: "27.35.04" }))] },
    },
    {
      name: "two areas with the number, a subject of its own, counts that are no numbers",
      rows: [
        { kle: "27.60", openCases: 0, closedCases: 0 },
        { kle: "27.60", openCases: 0, closedCases: 0 },
        { kle: "32", openCases: 0, closedCases: 0 },
        { kle: "27.35", openCases: 0, closedCases: 0 },
        { kle: "27.35.04", openCases: 1, closedCases: "" },
      ],
      others: { cases: [{}, { kle: "27.35.04" }, { kle: "27.35.04" }, { kle: "" }, { kle: 32 }] },
    },
  ],
  failing: [
    {
      name: "no margin in the settings",
      rows: [{ kle: "27.35", openCases: 5, closedCases: 5 }],
      others: { cases: Array.from({ length: 11 }, () => ({ kle: "27.35.04" })) },
      context: { settings: { ...TEST_CONTEXT.settings, countMargin: 0 } },
      expect: [{ row: 0, column: "openCases", messageId: "more", data: { count: 11, total: 10, margin: 0, kle: "27.35" } }],
    },
    {
      rows: [
        { kle: "27.60", openCases: 1, closedCases: 0 },
        { kle: "27.35.04", openCases: "0", closedCases: 0 },
      ],
      others: { cases: [{}, { kle: "27.60.12" }, { kle: "27.35.04" }, { kle: "27.35.08" }] },
      expect: [
        { row: 0, column: "openCases", messageId: "more", data: { count: 2, total: 1, margin: 10, kle: "27.60" } },
        { row: 1, column: "openCases", messageId: "more", data: { count: 1, total: 0, margin: 10, kle: "27.35.04" } },
      ],
    },
  ],
});
