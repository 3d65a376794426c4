import { ruleTest } from "../testing/rule-tester";
import { casesTextBlanks } from "./cases-text-blanks";

ruleTest(casesTextBlanks, {
  clean: [{ rows: [{}, { title: "  " }, { description: " To  mellemrum" }, { party: "070761  5265" }, { title: "Æblet på Åen" }] }],
  failing: [
    {
      rows: [
        { caseNumber: "2019-000123 " },
        {},
        { title: "Ansøgning  om hjælpemiddel" },
        { targetSystem: "\u00a0S-1" },
        { title: "Ansøg\u00adning" },
      ],
      expect: [
        { row: 0, column: "caseNumber", messageId: "outer" },
        { row: 2, column: "title", messageId: "inner" },
        { row: 3, column: "targetSystem", messageId: "outer" },
        { row: 4, column: "title", messageId: "unseen", data: { count: 1, kind: "softHyphen", code: "U+00AD" } },
      ],
    },
  ],
});
