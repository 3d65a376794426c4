import { ruleTest } from "../testing/rule-tester";
import { interfacesAgreementEnded } from "./interfaces-agreement-ended";

ruleTest(interfacesAgreementEnded, {
  clean: [
    { rows: [{}] },
    {
      name: "rerouted, closed, future",
      rows: [
        { horizon: "Nuværende", serviceAgreement: "Opsagt" },
        { horizon: "Nuværende", decision: "Nedlægges", serviceAgreement: "Opsagt" },
        { decision: "Bevares", serviceAgreement: "Opsagt" },
        { horizon: "Nuværende", decision: "Bevares", serviceAgreement: "Ingen" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { horizon: "Nuværende", decision: "Bevares", serviceAgreement: "Opsagt" },
        { horizon: "i dag", decision: "beholdes", serviceAgreement: "ophørt" },
      ],
      expect: [
        { row: 0, column: "serviceAgreement", messageId: "ended", data: {} },
        { row: 1, column: "serviceAgreement", messageId: "ended" },
      ],
    },
  ],
});
