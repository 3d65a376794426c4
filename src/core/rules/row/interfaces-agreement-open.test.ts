import { ruleTest } from "../testing/rule-tester";
import { interfacesAgreementOpen } from "./interfaces-agreement-open";

ruleTest(interfacesAgreementOpen, {
  clean: [
    { rows: [{}] },
    {
      name: "ended, none, not told",
      rows: [
        { decision: "Nedlægges", serviceAgreement: "Opsagt" },
        { decision: "Nedlægges", serviceAgreement: "Ingen" },
        { decision: "Nedlægges", serviceAgreement: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ decision: "Nedlægges" }, { decision: "lukkes", serviceAgreement: "indgået" }],
      expect: [
        { row: 0, column: "serviceAgreement", messageId: "open", data: {} },
        { row: 1, column: "serviceAgreement", messageId: "open" },
      ],
    },
  ],
});
