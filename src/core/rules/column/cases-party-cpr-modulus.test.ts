import { ruleTest } from "../testing/rule-tester";
import { casesPartyCprModulus } from "./cases-party-cpr-modulus";

ruleTest(casesPartyCprModulus, {
  clean: [
    {
      rows: ["0707615265", "070761-5265", "0101655286", "0110505286", "1003456789", "26911745", "Anne Holm", "", "3213614285", true].map(
        (party) => ({ party }),
      ),
    },
  ],
  failing: [
    {
      rows: [{ party: "0707615266" }, { party: "070761-5266" }, { party: 2707615266 }],
      expect: [0, 1, 2].map((row) => ({ row, column: "party", messageId: "modulus", data: {} })),
    },
  ],
});
