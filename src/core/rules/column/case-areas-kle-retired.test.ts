import { ruleTest } from "../testing/rule-tester";
import { caseAreasKleRetired } from "./case-areas-kle-retired";

ruleTest(caseAreasKleRetired, {
  clean: [{ rows: [{}, { kle: "27.61.40" }, { kle: "27-60" }, { kle: "" }] }],
  failing: [
    {
      rows: [{ kle: "32.24.48" }, {}, { kle: "01.02.25" }, { kle: "01.16" }],
      expect: [
        { row: 0, column: "kle", messageId: "stated" },
        { row: 2, column: "kle", messageId: "inferred" },
        { row: 3, column: "kle", messageId: "stated" },
      ],
    },
  ],
});
