import { ruleTest } from "../testing/rule-tester";
import { casesWithoutArea } from "./cases-without-area";

const others = { caseAreas: [{ kle: "27.60" }, { kle: "32.24.04" }] };

ruleTest(casesWithoutArea, {
  clean: [
    { name: "by group and by subject", rows: [{}, { kle: "32.24.04" }, { kle: "27.60.08 " }], others },
    { name: "what is no subject", rows: [{ kle: "27.36" }, { kle: "" }, { kle: 273_604 }, { kle: "#N/A" }], others },
    { name: "areas without numbers", rows: [{ kle: "27.36.04" }], others: { caseAreas: [{ kle: "" }, { kle: "27,6" }] } },
  ],
  failing: [
    {
      rows: [{ kle: "27.36.04" }, {}, { kle: "32.24.12" }, { kle: "27.36.04" }],
      others,
      expect: [
        { row: 0, column: "kle", messageId: "uncovered", data: { named: "27.36.04 Personlig og praktisk hjælp" } },
        { row: 2, column: "kle", messageId: "uncovered", data: { named: "32.24.12 Ledighedsydelse" } },
        { row: 3, column: "kle", messageId: "uncovered" },
      ],
    },
  ],
});
