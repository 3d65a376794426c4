import { ruleTest } from "../testing/rule-tester";
import { documentsTextBlanks } from "./documents-text-blanks";

ruleTest(documentsTextBlanks, {
  clean: [{ rows: [{}, { title: "  " }, { description: " To  mellemrum" }, { sender: "070761  5265" }, { title: "Æblet på Åen" }] }],
  failing: [
    {
      rows: [
        { documentNumber: "D2019-004711 " },
        {},
        { title: "Ansøgning  om hjælpemiddel" },
        { caseNumber: "\u00a02019-000123" },
        { title: "Ansøg\u00adning" },
      ],
      expect: [
        { row: 0, column: "documentNumber", messageId: "outer" },
        { row: 2, column: "title", messageId: "inner" },
        { row: 3, column: "caseNumber", messageId: "outer" },
        { row: 4, column: "title", messageId: "unseen", data: { count: 1, kind: "softHyphen", code: "U+00AD" } },
      ],
    },
  ],
});
