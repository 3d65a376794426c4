import { ruleTest } from "../testing/rule-tester";
import { procurementsEditionMissing } from "./procurements-edition-missing";

ruleTest(procurementsEditionMissing, {
  clean: [
    {
      rows: [
        {},
        { agreementForm: "SKI 02.19", agreementEdition: "2023" },
        { agreementForm: "SKI 02.19", agreementEdition: "anden" },
        { agreementForm: "SKI 02.19", status: "Annulleret" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ agreementForm: "0219", agreementEdition: " " }, {}, { agreementForm: "SKI 02.19" }],
      expect: [0, 2].map((row) => ({ row, column: "agreementEdition", messageId: "missing" })),
    },
  ],
});
