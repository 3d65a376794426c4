import { ruleTest } from "../testing/rule-tester";
import { procurementsDuplicate } from "./procurements-duplicate";

ruleTest(procurementsDuplicate, {
  clean: [
    {
      rows: [
        {},
        { system: "S-2" },
        { tenderDate: "" },
        { tenderDate: "" },
        { agreementForm: "" },
        { agreementForm: "" },
        { system: "#N/A" },
        { system: "#N/A" },
        { tenderDate: 46_501 },
        { agreementForm: "Option" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ tenderDate: "01-02-2027" }, { system: "S-2" }, { system: "s-1 ", agreementForm: "udbud", tenderDate: "2027-02-01" }],
      expect: [
        { row: 0, column: "system", messageId: "duplicate", data: { count: 2 } },
        { row: 2, column: "system", messageId: "duplicate" },
      ],
    },
  ],
});
