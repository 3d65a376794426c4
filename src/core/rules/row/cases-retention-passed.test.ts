import { ruleTest } from "../testing/rule-tester";
import { casesRetentionPassed } from "./cases-retention-passed";

const passed = { action: "", caseStatus: "Afsluttet", retentionCode: "K", retentionYear: 2025 };

ruleTest(casesRetentionPassed, {
  clean: [
    {
      rows: [
        {},
        { ...passed, action: "Arkivér" },
        { ...passed, caseStatus: "Afgjort" },
        { ...passed, retentionCode: "B" },
        { ...passed, retentionCode: "" },
        // The year is not over.
        { ...passed, retentionYear: 2026 },
        { ...passed, retentionYear: "" },
        { ...passed, retentionYear: "snart" },
      ],
    },
  ],
  failing: [
    {
      rows: [passed, {}, { ...passed, action: " ", caseStatus: "lukket", retentionYear: "2024" }],
      expect: [
        { row: 0, column: "action", messageId: "passed", data: { year: "2025" } },
        { row: 2, column: "action", messageId: "passed", data: { year: "2024" } },
      ],
    },
  ],
});
