import { ruleTest } from "../testing/rule-tester";
import { casesListSpelling } from "./cases-list-spelling";

ruleTest(casesListSpelling, {
  clean: [
    { rows: [{}] },
    { name: "capitals alone", rows: [{ caseStatus: "opstaaet", retentionCode: "b" }] },
    { name: "a value outside the list", rows: [{ caseStatus: "Åben" }] },
  ],
  failing: [
    {
      rows: [
        { caseStatus: "Opstået" },
        { sensitivity: "Følsomme personoplysninger" },
        { action: "kasser", retentionCode: "bevares" },
        { caseStatus: " Oplyst" },
      ],
      expect: [
        { row: 0, column: "caseStatus", messageId: "spelling", data: { count: 1, examples: "”Opstået” → ”Opstaaet”" } },
        {
          row: 1,
          column: "sensitivity",
          messageId: "spelling",
          data: { count: 1, examples: "”Følsomme personoplysninger” → ”FOELSOMME_PERSONOPLYSNINGER”" },
        },
        { row: 2, column: "retentionCode", messageId: "spelling" },
        { row: 2, column: "action", messageId: "spelling", data: { count: 1, examples: "”kasser” → ”Kassér”" } },
        { row: 3, column: "caseStatus", messageId: "blanks", data: { count: 1, examples: "”Oplyst”" } },
      ],
    },
  ],
});
