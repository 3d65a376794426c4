import { ruleTest } from "../testing/rule-tester";
import { casesClosedList } from "./cases-closed-list";

ruleTest(casesClosedList, {
  clean: [
    { rows: [{}] },
    {
      name: "other spellings and blank cells",
      rows: [{ caseStatus: "Opstået", sensitivity: "Følsomme personoplysninger", retentionCode: "", action: "" }],
    },
  ],
  failing: [
    {
      rows: [{ caseStatus: "Fase 3" }, { sensitivity: "Niveau 3", retentionCode: "X" }, { action: "Send" }],
      expect: [
        {
          row: 0,
          column: "caseStatus",
          messageId: "unknown",
          data: { value: "Fase 3", nearest: "none", list: "Opstaaet, Oplyst, Afgjort, Afsluttet" },
        },
        { row: 1, column: "sensitivity", messageId: "unknown" },
        { row: 1, column: "retentionCode", messageId: "unknown" },
        { row: 2, column: "action", messageId: "unknown" },
      ],
    },
  ],
});
