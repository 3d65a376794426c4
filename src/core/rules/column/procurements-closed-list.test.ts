import { ruleTest } from "../testing/rule-tester";
import { procurementsClosedList } from "./procurements-closed-list";

ruleTest(procurementsClosedList, {
  clean: [{ rows: [{}, { agreementForm: "" }, { agreementForm: "#N/A" }, { agreementForm: "EU tender" }] }],
  failing: [
    {
      rows: [{}, { agreementForm: "Indkøb" }],
      expect: [
        {
          row: 1,
          column: "agreementForm",
          messageId: "unknown",
          data: { value: "Indkøb", nearest: "none", list: "EU-udbud, SKI 02.19, SKI andet, Direkte tildeling, Option" },
        },
      ],
    },
  ],
});
