import { createKle } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { ruleTest } from "../testing/rule-tester";
import { documentsKleUnknown } from "./documents-kle-unknown";

const kle = createKle(shippedKle(), ["27.61.40", "27.99.*"]);

ruleTest(documentsKleUnknown, {
  clean: [
    // A number that has left KLE, and what the form rule is for.
    { rows: [{}, { kle: "32.24.48" }, { kle: "27.61" }, { kle: 276_140 }, { kle: "" }, { kle: "#N/A" }] },
    { name: "the municipality's own numbers", rows: [{ kle: "27.61.40" }, { kle: "27.99.12" }], context: { kle } },
  ],
  failing: [
    {
      rows: [{ kle: "27.61.40" }, {}, { kle: "99.99.99" }, { kle: " 27.61.40" }, { kle: "27-61-40" }],
      expect: [
        {
          row: 0,
          column: "kle",
          messageId: "unknown",
          data: { value: "27.61.40", edition: "KLE, februar 2026", nearest: "27.69.40 Ældreråd", nearCount: 1 },
        },
        {
          row: 2,
          column: "kle",
          messageId: "unknown",
          data: { value: "99.99.99", edition: "KLE, februar 2026", nearest: "", nearCount: 0 },
        },
        { row: 3, column: "kle", messageId: "unknown" },
        { row: 4, column: "kle", messageId: "unknown" },
      ],
    },
    {
      name: "beside the municipality's own numbers",
      rows: [{ kle: "27.61.40" }, { kle: "99.99.99" }],
      context: { kle },
      expect: [{ row: 1, column: "kle", messageId: "unknown" }],
    },
  ],
});
