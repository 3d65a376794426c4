import { TEST_CONTEXT } from "../testing/run-rule";
import { ruleTest } from "../testing/rule-tester";
import { procurementsSpecificationMissing } from "./procurements-specification-missing";

ruleTest(procurementsSpecificationMissing, {
  clean: [
    {
      rows: [
        {},
        { specification: "Nej" },
        { specification: "", tenderDate: "" },
        { specification: "Nej", tenderDate: 46_000, status: "Kontrakt indgået" },
        { specification: "Nej", status: "Annulleret" },
        { specification: "Nej", status: "I udbud", agreementForm: "SKI 02.19" },
        { specification: "Nej", status: "I udbud", agreementForm: "Option" },
        { specification: "#N/A", status: "I udbud" },
      ],
    },
  ],
  failing: [
    {
      name: "more days in the settings",
      rows: [{ specification: "Nej", tenderDate: "31-01-2027" }],
      context: { settings: { ...TEST_CONTEXT.settings, tenderDays: 90 } },
      expect: [{ row: 0, column: "specification", messageId: "soon", data: { date: "31-01-2027", days: 90 } }],
    },
    {
      rows: [
        { specification: "", status: "udbudt" },
        { specification: "Nej", tenderDate: "24-12-2026" },
        { specification: "nej", tenderDate: 40_000, status: "" },
      ],
      expect: [
        { row: 0, column: "specification", messageId: "out" },
        { row: 1, column: "specification", messageId: "soon", data: { date: "24-12-2026", days: 30 } },
        { row: 2, column: "specification", messageId: "soon" },
      ],
    },
  ],
});
