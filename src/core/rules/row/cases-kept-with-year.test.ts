import { ruleTest } from "../testing/rule-tester";
import { casesKeptWithYear } from "./cases-kept-with-year";

ruleTest(casesKeptWithYear, {
  clean: [
    {
      rows: [
        {},
        { retentionCode: "B", retentionYear: "" },
        { retentionCode: "B", retentionYear: " " },
        { retentionCode: "B", retentionYear: "#N/A" },
        { retentionCode: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ retentionCode: "B" }, {}, { retentionCode: "bevares", retentionYear: "2031" }],
      expect: [
        { row: 0, column: "retentionYear", messageId: "year", data: { value: "2031" } },
        { row: 2, column: "retentionYear", messageId: "year" },
      ],
    },
  ],
});
