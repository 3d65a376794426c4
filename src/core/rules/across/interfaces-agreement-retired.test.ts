import { ruleTest } from "../testing/rule-tester";
import { interfacesAgreementRetired } from "./interfaces-agreement-retired";

ruleTest(interfacesAgreementRetired, {
  clean: [
    { rows: [{}], others: { systems: [{}] } },
    {
      name: "ended, none, not told, to be closed",
      rows: [{ serviceAgreement: "Opsagt" }, { serviceAgreement: "Ingen" }, { serviceAgreement: "" }, { decision: "Nedlægges" }],
      others: { systems: [{ status: "Udfaset" }] },
    },
  ],
  failing: [
    {
      rows: [
        { horizon: "Nuværende", decision: "Bevares" },
        { sender: "Beskedfordeler", receiver: "Nexus" },
      ],
      others: { systems: [{ status: "Udfaset" }] },
      expect: [
        { row: 0, column: "serviceAgreement", messageId: "active", data: { value: "S-1" } },
        { row: 1, column: "serviceAgreement", messageId: "active", data: { value: "Nexus" } },
      ],
    },
  ],
});
