import { ruleTest } from "../testing/rule-tester";
import { documentsFacetForm } from "./documents-facet-form";

ruleTest(documentsFacetForm, {
  clean: [{ rows: [{}, { facet: "A00" }, { facet: "P19" }, { facet: "" }, { facet: "#REF!" }] }],
  failing: [
    {
      rows: [
        { facet: "Generelt" },
        { facet: "g01" },
        { facet: "G1" },
        { facet: 1 },
        { facet: "G001" },
        { facet: "G01 Generelle sager" },
        { facet: "G01\u200e" },
        { facet: " G01" },
      ],
      expect: [
        { row: 0, column: "facet", messageId: "form", data: { value: "Generelt" } },
        {
          row: 2,
          column: "facet",
          messageId: "spelling",
          rows: [2, 5],
          data: { count: 2, examples: "”G01 Generelle sager” → G01, ”G1” → G01" },
        },
        { row: 3, column: "facet", messageId: "form" },
        { row: 4, column: "facet", messageId: "form" },
        { row: 6, column: "facet", messageId: "blanks", rows: [6, 7], data: { count: 2, examples: "”G01”, ”G01”" } },
      ],
    },
  ],
});
