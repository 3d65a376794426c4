import { ruleTest } from "../testing/rule-tester";
import { casesPartyCprModulus } from "./cases-party-cpr-modulus";

ruleTest(casesPartyCprModulus, {
  clean: [
    {
      rows: ["0707614285", "070761-4285", "0101654286", "0110074286", "1003456789", "26911745", "Anne Holm", "", "3213614285", true].map(
        (party) => ({ party }),
      ),
    },
  ],
  failing: [
    {
      rows: [{ party: "0707614286" }, { party: "070761-4286" }, { party: 2707614286 }],
      expect: [0, 1, 2].map((row) => ({ row, column: "party", messageId: "modulus", data: {} })),
    },
  ],
});
