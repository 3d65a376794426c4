import { ruleTest } from "../testing/rule-tester";
import { interfacesListSpelling } from "./interfaces-list-spelling";

ruleTest(interfacesListSpelling, {
  clean: [{ rows: [{}, { decision: "omlægges" }] }],
  failing: [
    {
      rows: [{ component: "KMD-Sag" }, { component: "SF1460", decision: "Omlæg" }, { decision: "\u00a0Omlægges" }],
      expect: [
        {
          row: 0,
          column: "component",
          messageId: "spelling",
          data: { count: 2, examples: "”KMD-Sag” → ”KMD Sag”, ”SF1460” → ”Beskedfordeler”" },
        },
        { row: 1, column: "decision", messageId: "spelling" },
        { row: 2, column: "decision", messageId: "blanks", data: { count: 1, examples: "”Omlægges”" } },
      ],
    },
  ],
});
