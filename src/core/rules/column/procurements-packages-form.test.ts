import { ruleTest } from "../testing/rule-tester";
import { procurementsPackagesForm } from "./procurements-packages-form";

ruleTest(procurementsPackagesForm, {
  clean: [{ rows: [{}, { packages: "I-1, I-4", packagesMade: "1 og 4" }, { packages: "#N/A" }, { packages: "I-1 til I-15" }] }],
  failing: [
    {
      rows: [{ packages: "I-1, I-16" }, { packagesMade: "alle" }],
      expect: [
        { row: 0, column: "packages", messageId: "wrong", data: { value: "I-16" } },
        { row: 1, column: "packagesMade", messageId: "wrong", data: { value: "alle" } },
      ],
    },
  ],
});
