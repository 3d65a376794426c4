import { ruleTest } from "../testing/rule-tester";
import { interfacesAgreementMissing } from "./interfaces-agreement-missing";

ruleTest(interfacesAgreementMissing, {
  clean: [
    { rows: [{}] },
    {
      name: "future, other components, not told",
      rows: [
        { component: "Serviceplatformen", serviceAgreement: "Ingen" },
        { horizon: "Nuværende", component: "Punkt-til-punkt", serviceAgreement: "Ingen" },
        { horizon: "Nuværende", component: "Serviceplatformen", serviceAgreement: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { horizon: "Nuværende", component: "Serviceplatformen", serviceAgreement: "Ingen" },
        { horizon: "eksisterende", component: "SF2900", serviceAgreement: "nej" },
      ],
      expect: [
        { row: 0, column: "serviceAgreement", messageId: "missing", data: { component: "Serviceplatformen" } },
        { row: 1, column: "serviceAgreement", messageId: "missing", data: { component: "Fordelingskomponenten" } },
      ],
    },
  ],
});
