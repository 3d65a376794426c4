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
  ],
});
