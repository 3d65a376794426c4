import { ruleTest } from "../testing/rule-tester";
import { casesDiscardEarly } from "./cases-discard-early";

ruleTest(casesDiscardEarly, {
  clean: [
    {
      rows: [
        {},
        { action: "Kassér", retentionYear: 2026 },
        { action: "Kassér", retentionYear: "" },
        { action: "Kassér", retentionYear: "senere" },
        { action: "Arkivér", retentionYear: 2031 },
        { action: "Kassér", retentionCode: "K5", closed: "01-06-2021", retentionYear: "" },
        { action: "Kassér", retentionCode: "K5", closed: "", retentionYear: "" },
        // What is given goes before what follows.
        { action: "Kassér", retentionCode: "K10", closed: "01-06-2021", retentionYear: 2026 },
      ],
    },
  ],
  failing: [
    {
      rows: [{ action: "Kassér", retentionYear: 2027 }, {}, { action: "slettes", retentionYear: "2031" }],
      expect: [
        { row: 0, column: "action", messageId: "early", data: { year: "2027" } },
        { row: 2, column: "action", messageId: "early", data: { year: "2031" } },
      ],
    },
    {
      name: "the year that follows from the code and the closing",
      rows: [{ action: "Kassér", retentionCode: "K10", closed: "01-06-2021", retentionYear: "" }],
      expect: [{ row: 0, column: "action", messageId: "early", data: { year: "2031" } }],
    },
  ],
});
