import { ruleTest } from "../testing/rule-tester";
import { procurementsPackageLeftOut } from "./procurements-package-left-out";

ruleTest(procurementsPackageLeftOut, {
  clean: [
    {
      rows: [
        {},
        { packages: "I-1, I-4", packagesMade: "4, 1, 7" },
        { packages: "I-1", packagesMade: "alle" },
        { packages: "I-1", packagesMade: "#N/A" },
        { packages: "I-1", packagesMade: "", deviation: "Systemet har ingen parter." },
        { packages: "I-1", packagesMade: "", status: "Annulleret" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { packages: "I-1 til I-3", packagesMade: "I-2" },
        { packages: "I-15", packagesMade: "" },
      ],
      expect: [
        { row: 0, column: "packagesMade", messageId: "leftOut", data: { packages: "I-1, I-3" } },
        { row: 1, column: "packagesMade", messageId: "leftOut", data: { packages: "I-15" } },
      ],
    },
  ],
});
