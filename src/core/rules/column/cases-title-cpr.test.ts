import { ruleTest } from "../testing/rule-tester";
import { casesTitleCpr } from "./cases-title-cpr";

ruleTest(casesTitleCpr, {
  clean: [{ rows: [{}, { title: "Sag 2019-010203-3456" }, { title: "27.60.04 tlf. 98765432" }, { title: "" }, { title: 707615265 }] }],
  failing: [
    {
      rows: [
        { title: "Hjælpemidler til 070761-5265" },
        { title: "0707615265 flytning" },
        { title: "070761-5266 flytning" },
        { title: "Støtte–07.07.61–5265" },
      ],
      expect: [
        { row: 0, column: "title", messageId: "cpr" },
        { row: 1, column: "title", messageId: "cpr" },
        { row: 2, column: "title", messageId: "perhaps" },
        { row: 3, column: "title", messageId: "cpr" },
      ],
    },
  ],
});
