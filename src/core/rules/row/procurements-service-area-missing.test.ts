import { ruleTest } from "../testing/rule-tester";
import { procurementsServiceAreaMissing } from "./procurements-service-area-missing";

const NEW = { agreementForm: "SKI 02.19", agreementEdition: "2023-aftalen" };
ruleTest(procurementsServiceAreaMissing, {
  clean: [
    {
      rows: [
        {},
        { ...NEW, serviceArea: "Y26", packages: "I-1" },
        { ...NEW, agreementEdition: "2019-aftalen" },
        { ...NEW, status: "Annulleret" },
        { ...NEW, serviceArea: "#N/A", packages: "I-1" },
      ],
    },
  ],
  failing: [
    {
      rows: [NEW, { ...NEW, agreementEdition: "2023", serviceArea: "Sundhed" }],
      expect: [
        { row: 0, column: "serviceArea", messageId: "area" },
        { row: 1, column: "packages", messageId: "packages" },
      ],
    },
  ],
});
