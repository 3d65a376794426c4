import { ruleTest } from "../testing/rule-tester";
import { casesPartyBlanks } from "./cases-party-blanks";

ruleTest(casesPartyBlanks, {
  clean: [
    {
      rows: [
        {},
        { party: "070761-5265" },
        { party: "Åse Ærø" },
        { party: "Firma 12345678 ApS" },
        { party: " " },
        { party: 707_614_285 },
        { party: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { party: "070761 5265" },
        {},
        { party: " 0707615265" },
        { party: "29 18 98 46" },
        { party: "Anders  And" },
        { party: "Anders And\u00a0" },
        { party: "0707615265\u200b" },
        { party: "070761\u20135265" },
        { party: "\u200e26911745" },
        { party: "Anders And\u202c" },
      ],
      expect: [
        { row: 0, column: "party", messageId: "number", data: { count: 6 }, rows: [0, 2, 3, 6, 7, 8] },
        { row: 4, column: "party", messageId: "name", data: { count: 3 }, rows: [4, 5, 9] },
      ],
    },
  ],
});
