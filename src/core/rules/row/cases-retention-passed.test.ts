import { toSerial } from "../../identifiers/dates";
import { ruleTest } from "../testing/rule-tester";
import { casesRetentionPassed } from "./cases-retention-passed";

const day = (year: number, month: number): number => toSerial(year, month, 1)!;
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
        // By K5, 2026 is the year, and is not over.
        { ...passed, retentionCode: "K5", closed: day(2021, 1), retentionYear: "" },
        { ...passed, retentionCode: "K5", closed: "", retentionYear: "" },
        { ...passed, retentionCode: "K5", closed: day(2010, 1), retentionYear: 2031 },
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
    {
      name: "the year that follows from the code and the closing",
      rows: [
        { ...passed, retentionCode: "K5", closed: day(2020, 12), retentionYear: "" },
        { ...passed, retentionCode: "K 10", closed: "31-12-2014", retentionYear: "-" },
      ],
      expect: [
        { row: 0, column: "action", messageId: "passed", data: { year: "2025" } },
        { row: 1, column: "action", messageId: "passed", data: { year: "2024" } },
      ],
    },
  ],
});
