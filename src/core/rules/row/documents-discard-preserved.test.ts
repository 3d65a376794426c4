import { ruleTest } from "../testing/rule-tester";
import { documentsDiscardPreserved } from "./documents-discard-preserved";

ruleTest(documentsDiscardPreserved, {
  clean: [
    { rows: [{}, { outcome: "Kasseres" }, { outcome: "Arkiveres", retentionCode: "B" }, { outcome: "Kasseres", retentionCode: "" }] },
  ],
  failing: [
    {
      rows: [{ outcome: "Slettes", retentionCode: "Bevares" }, {}, { outcome: "Kasseres", retentionCode: "B" }],
      expect: [
        { row: 0, column: "outcome", messageId: "preserved" },
        { row: 2, column: "outcome", messageId: "preserved" },
      ],
    },
  ],
});
