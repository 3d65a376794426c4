import { ruleTest } from "../testing/rule-tester";
import { caseAreasNotDecided } from "./case-areas-not-decided";

ruleTest(caseAreasNotDecided, {
  clean: [
    { rows: [{}, { edhDocuments: "" }, { edhDocuments: "-" }, { edhDocuments: "#N/A" }] },
    { name: "what another rule asks about", rows: [{ route: "Kasseres?" }] },
  ],
  failing: [
    {
      rows: [{ edhDocuments: "ja?" }, {}, { edhDocuments: "måske" }, { edhDocuments: "ja?" }],
      expect: [{ row: 0, column: "edhDocuments", messageId: "undecided", data: { count: 3, examples: "”ja?”, ”måske”" } }],
    },
  ],
});
