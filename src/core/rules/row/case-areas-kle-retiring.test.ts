import { ruleTest } from "../testing/rule-tester";
import { caseAreasKleRetiring } from "./case-areas-kle-retiring";

ruleTest(caseAreasKleRetiring, {
  clean: [{ rows: [{}, { kle: "15.21.05", route: "Kasseres" }, { kle: "15.21" }, { kle: "27.61.40" }, { kle: "" }] }],
  failing: [
    {
      rows: [{ kle: "15.21.05", route: "Flyt til ESDH" }, {}],
      expect: [
        {
          row: 0,
          column: "kle",
          messageId: "ahead",
          data: { named: "15.21.05 Jobrotation", when: "2027", timed: "yes", edition: "KLE, februar 2026" },
        },
      ],
    },
    {
      name: "when the year is over",
      rows: [{ kle: "15.21.05", route: "Flyt til ESDH" }],
      context: { today: 60_000 },
      expect: [{ row: 0, column: "kle", messageId: "passed" }],
    },
  ],
});
