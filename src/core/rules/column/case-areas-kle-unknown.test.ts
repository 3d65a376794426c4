import { createKle } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { ruleTest } from "../testing/rule-tester";
import { caseAreasKleUnknown } from "./case-areas-kle-unknown";

ruleTest(caseAreasKleUnknown, {
  clean: [
    { rows: [{}, { kle: "27.60.04" }, { kle: "32.24.48" }, { kle: "" }] },
    { name: "the municipality’s own numbers", rows: [{ kle: "27.61" }], context: { kle: createKle(shippedKle(), ["27.61"]) } },
  ],
  failing: [
    {
      rows: [{ kle: "27.61" }, {}, { kle: "27.61.40" }, { kle: "KLE 27-61" }],
      expect: [
        { row: 0, column: "kle", messageId: "unknown" },
        {
          row: 2,
          column: "kle",
          messageId: "unknown",
          data: { value: "27.61.40", edition: "KLE, februar 2026", nearest: "27.69.40 Ældreråd", nearCount: 1 },
        },
        { row: 3, column: "kle", messageId: "unknown" },
      ],
    },
  ],
});
