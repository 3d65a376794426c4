import { ruleTest } from "../testing/rule-tester";
import { documentsClosedList } from "./documents-closed-list";

ruleTest(documentsClosedList, {
  clean: [
    { rows: [{}] },
    {
      name: "other spellings, words and blank cells",
      rows: [{ documentType: "Brev, indgaaende", documentStatus: "Godkendt", outcome: "", retentionCode: "K5", sensitivity: "Følsom" }],
    },
  ],
  failing: [
    {
      rows: [{ documentType: "Brev" }, { documentStatus: "Fase 3", sensitivity: "Niveau 3" }, { outcome: "Send" }],
      expect: [
        {
          row: 0,
          column: "documentType",
          messageId: "unknown",
          data: {
            value: "Brev",
            guess: "Udgående brev",
            nearest: "Udgående brev, Indgående brev",
            list: "Indgående brev, Udgående brev, Dagsorden, Eksternt Notat, Faktura, Internt Notat, Rapport, Plan, Andet",
          },
        },
        { row: 1, column: "sensitivity", messageId: "unknown" },
        { row: 1, column: "documentStatus", messageId: "unknown" },
        { row: 2, column: "outcome", messageId: "unknown" },
      ],
    },
  ],
});
