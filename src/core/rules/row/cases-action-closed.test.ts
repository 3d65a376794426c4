import { ruleTest } from "../testing/rule-tester";
import { casesActionClosed } from "./cases-action-closed";

ruleTest(casesActionClosed, {
  clean: [
    { rows: [{}, { action: "Luk" }, { action: "Arkivér", caseStatus: "Afsluttet" }, { action: "Luk", caseStatus: "" }, { action: "" }] },
  ],
  failing: [
    {
      rows: [{ action: "Luk", caseStatus: "Afsluttet" }, {}, { action: "afslut", caseStatus: "lukket" }],
      expect: [
        { row: 0, column: "action", messageId: "closed" },
        { row: 2, column: "action", messageId: "closed" },
      ],
    },
  ],
});
