import { ruleTest } from "../testing/rule-tester";
import { casesRetentionYearForm } from "./cases-retention-year-form";

ruleTest(casesRetentionYearForm, {
  clean: [
    {
      rows: [
        {},
        { retentionYear: "2031 " },
        { retentionYear: "" },
        { retentionYear: "#N/A" },
        { retentionYear: 2025, closed: "31-12-2025" },
        { retentionYear: 2031, closed: "ukendt" },
        { retentionYear: 47_848 },
        { retentionYear: "ved udgangen af 2031" },
        { retentionYear: "?" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { retentionYear: "om 5 år" },
        { retentionYear: 31 },
        { retentionYear: "fem" },
        { retentionYear: 2031.5 },
        { retentionYear: 2024, closed: "01-01-2025" },
        { retentionYear: "1999", closed: 45_000 },
      ],
      expect: [
        { row: 0, column: "retentionYear", messageId: "form", data: { value: "om 5 år" } },
        { row: 1, column: "retentionYear", messageId: "form" },
        { row: 2, column: "retentionYear", messageId: "form" },
        { row: 3, column: "retentionYear", messageId: "form" },
        { row: 4, column: "retentionYear", messageId: "beforeClosed", data: { year: 2024, closed: 2025 } },
        { row: 5, column: "retentionYear", messageId: "beforeClosed", data: { year: 1999, closed: 2023 } },
      ],
    },
  ],
});
