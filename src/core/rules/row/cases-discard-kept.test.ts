import { ruleTest } from "../testing/rule-tester";
import { casesDiscardKept } from "./cases-discard-kept";

ruleTest(casesDiscardKept, {
  clean: [{ rows: [{}, { action: "Kassér" }, { action: "Kassér", retentionCode: "" }, { action: "Arkivér", retentionCode: "B" }] }],
  failing: [
    {
      rows: [
        { action: "Kassér", retentionCode: "B" },
        { action: "slettes", retentionCode: "bevares" },
      ],
      expect: [
        { row: 0, column: "action", messageId: "kept" },
        { row: 1, column: "action", messageId: "kept" },
      ],
    },
  ],
});
