import { ruleTest } from "../testing/rule-tester";
import { casesDiscardOpen } from "./cases-discard-open";

ruleTest(casesDiscardOpen, {
  clean: [
    {
      rows: [
        {},
        { action: "Kassér", caseStatus: "Afsluttet" },
        { action: "Kassér", caseStatus: "" },
        { action: "Kassér", caseStatus: "Pluto" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ action: "Kassér" }, { action: "kasser", caseStatus: "opstået" }],
      expect: [
        { row: 0, column: "action", messageId: "open", data: { state: "Oplyst" } },
        { row: 1, column: "action", messageId: "open", data: { state: "Opstaaet" } },
      ],
    },
  ],
});
