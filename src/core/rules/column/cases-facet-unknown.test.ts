import { ruleTest } from "../testing/rule-tester";
import { casesFacetUnknown } from "./cases-facet-unknown";

ruleTest(casesFacetUnknown, {
  clean: [{ rows: [{}, { facet: "Ø40" }, { facet: "g77" }, { facet: "G7" }, { facet: "" }, { facet: "#N/A" }, { facet: 77 }] }],
  failing: [
    {
      rows: [{ facet: "G77" }, {}, { facet: "X01" }],
      expect: [
        {
          row: 0,
          column: "facet",
          messageId: "unknown",
          data: { value: "G77", edition: "KLE, 2023", known: "yes", letter: "G", category: "Efter faste regler" },
        },
        {
          row: 2,
          column: "facet",
          messageId: "unknown",
          data: { value: "X01", edition: "KLE, 2023", known: "no", letter: "X", category: "" },
        },
      ],
    },
  ],
});
