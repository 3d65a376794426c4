import { ruleTest } from "../testing/rule-tester";
import { caseAreasEdhDocuments } from "./case-areas-edh-documents";

ruleTest(caseAreasEdhDocuments, {
  clean: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1", edhDocuments: "Ja" },
        { route: "Flyt til ESDH", targetSystem: "S-2", edhDocuments: "Ja" },
        { route: "Flyt til ESDH", targetSystem: "S-3", edhDocuments: "Ja" },
        { route: "Flyt til ESDH", targetSystem: "S-4", edhDocuments: "Nej" },
        { edhDocuments: "Ja" },
      ],
      others: {
        systems: [{}, { systemId: "S-2", systemName: "X" }, { systemId: "S-3", systemName: "Y" }, { systemId: "S-4", systemName: "Z" }],
        interfaces: [{ data: "Sager" }, {}, { sender: "S-2", data: "" }, { sender: "S-4", data: "Sager" }],
      },
    },
  ],
  failing: [
    {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", edhDocuments: "ja" }],
      others: {
        systems: [{}],
        interfaces: [
          { data: "Sager, Parter" },
          { data: "Dokumenter", component: "Serviceplatformen", receiver: "Serviceplatformen" },
          { decision: "Nedlægges" },
        ],
      },
      expect: [{ row: 0, column: "edhDocuments", messageId: "noDocuments", data: { system: "S-1" } }],
    },
  ],
});
