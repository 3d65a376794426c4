import { ruleTest } from "../testing/rule-tester";
import { casesKleSpecialist } from "./cases-kle-specialist";

ruleTest(casesKleSpecialist, {
  // 15.21.25 was reserved and has left KLE: one finding is enough.
  clean: [{ rows: [{}, { kle: "15.21.25" }, { kle: "15.62" }, { kle: "27.61.40" }, { kle: "" }, { kle: "#N/A" }] }],
  failing: [
    {
      rows: [{ kle: "15.62.10" }, {}],
      expect: [{ row: 0, column: "kle", messageId: "specialist", data: { named: "15.62.10 Kontanthjælp" } }],
    },
  ],
});
