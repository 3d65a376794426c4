import { ruleTest } from "../testing/rule-tester";
import { procurementsDemandMissing } from "./procurements-demand-missing";

ruleTest(procurementsDemandMissing, {
  clean: [
    {
      rows: [
        {},
        { sapaEvents: "Nej", deviation: "Systemet har ingen hændelser." },
        { sapaEvents: "Ikke relevant" },
        { sapaEvents: "" },
        { sapaEvents: "Nej", status: "aflyst" },
        { sapaEvents: "Nej", deviation: "#REF!" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { sapaCaseIndex: "nej", sapaEvents: "Nej" },
        { agreementForm: "02.19", sapaOrganisation: false, deviation: "x" },
        { sapaEvents: "Nej", deviation: "–" },
        { agreementForm: "SKI 02.19", agreementEdition: "2023", sapaEvents: "Nej" },
        { agreementForm: "SKI 02.19", agreementEdition: "2019", sapaEvents: "Nej" },
      ],
      expect: [
        { row: 0, column: "sapaCaseIndex", messageId: "missing" },
        { row: 0, column: "sapaEvents", messageId: "missing" },
        { row: 1, column: "sapaOrganisation", messageId: "inAgreement" },
        { row: 2, column: "sapaEvents", messageId: "missing" },
        { row: 3, column: "sapaEvents", messageId: "byPackage" },
        { row: 4, column: "sapaEvents", messageId: "inAgreement" },
      ],
    },
  ],
});
