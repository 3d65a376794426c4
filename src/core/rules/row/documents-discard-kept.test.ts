import { ruleTest } from "../testing/rule-tester";
import { documentsDiscardKept } from "./documents-discard-kept";

ruleTest(documentsDiscardKept, {
  clean: [
    { rows: [{}, { outcome: "Kasseres" }, { outcome: "Arkiveres", retentionCode: "B" }, { outcome: "Kasseres", retentionCode: "" }] },
  ],
  failing: [
    {
      rows: [{ outcome: "Slettes", retentionCode: "Bevares" }, {}, { outcome: "Kasseres", retentionCode: "B" }],
      expect: [
        { row: 0, column: "outcome", messageId: "kept" },
        { row: 2, column: "outcome", messageId: "kept" },
      ],
    },
  ],
});
