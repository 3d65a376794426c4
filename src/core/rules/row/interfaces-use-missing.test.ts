import { ruleTest } from "../testing/rule-tester";
import { interfacesUseMissing } from "./interfaces-use-missing";

ruleTest(interfacesUseMissing, {
  clean: [
    {
      rows: [
        {},
        { use: "", horizon: "Nuværende" },
        { use: "", decision: "Nedlægges" },
        { use: "noget helt andet" },
        { use: "", horizon: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ use: "" }, {}, { use: " ", horizon: "ønsket" }],
      expect: [0, 2].map((row) => ({ row, column: "use", messageId: "missing" })),
    },
  ],
});
