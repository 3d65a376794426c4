import { ruleTest } from "../testing/rule-tester";
import { documentsLoose } from "./documents-loose";

ruleTest(documentsLoose, {
  clean: [{ rows: [{}, { caseNumber: "", outcome: "Arkiveres" }, { caseNumber: " ", outcome: "slet" }, { caseNumber: "#N/A" }] }],
  failing: [
    {
      rows: [{ caseNumber: "", outcome: "" }, {}, { caseNumber: " ", outcome: "Journaliseres på sag" }, { caseNumber: "-" }],
      expect: [
        { row: 0, column: "documentNumber", messageId: "loose" },
        { row: 2, column: "documentNumber", messageId: "loose" },
        { row: 3, column: "documentNumber", messageId: "loose" },
      ],
    },
  ],
});
