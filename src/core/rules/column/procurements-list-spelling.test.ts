import { ruleTest } from "../testing/rule-tester";
import { procurementsListSpelling } from "./procurements-list-spelling";

ruleTest(procurementsListSpelling, {
  clean: [{ rows: [{}, { agreementForm: "Indkøb" }] }],
  failing: [
    {
      rows: [{ agreementForm: "EU tender" }, { sapaCaseIndex: "Ja " }],
      expect: [
        { row: 0, column: "agreementForm", messageId: "spelling", data: { count: 1, examples: "”EU tender” → ”EU-udbud”" } },
        { row: 1, column: "sapaCaseIndex", messageId: "blanks" },
      ],
    },
  ],
});
