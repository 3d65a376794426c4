import { ruleTest } from "../testing/rule-tester";
import { caseAreasEdhClosed } from "./case-areas-edh-closed";

ruleTest(caseAreasEdhClosed, {
  clean: [{ rows: [{}, { route: "Arkiveres", edhDocuments: "Ja" }, { route: "Afsluttes i KMD Sag", edhDocuments: "" }] }],
  failing: [{ rows: [{ route: "afsluttes", edhDocuments: true }], expect: [{ row: 0, column: "edhDocuments", messageId: "left" }] }],
});
