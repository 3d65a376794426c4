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
        { row: 1, column: "facet", messageId: "spelling", data: { value: "g01", mended: "G01" } },
        { row: 2, column: "facet", messageId: "spelling", data: { value: "G1", mended: "G01" } },
        { row: 3, column: "facet", messageId: "form" },
        { row: 4, column: "facet", messageId: "form" },
        { row: 5, column: "facet", messageId: "spelling", data: { value: "G01 Generelle sager", mended: "G01" } },
        { row: 6, column: "facet", messageId: "blanks", data: { mended: "G01" } },
        { row: 7, column: "facet", messageId: "blanks" },
      ],
    },
  ],
});
