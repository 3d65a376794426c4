import { ownWords } from "../../meanings/meaning-reader";
import { ruleTest } from "../testing/rule-tester";
import { systemsSupplierNameDiffers } from "./systems-supplier-name-differs";

ruleTest(systemsSupplierNameDiffers, {
  clean: [
    { rows: [{}, {}] },
    {
      name: "case, blanks, blank names, errors and other numbers",
      rows: [
        {},
        { supplier: "kmd  a/s " },
        { supplier: "" },
        { supplier: "-" },
        { supplier: "#N/A" },
        { supplier: "Systematic", supplierCvr: "19435075" },
        { supplier: "KMD", supplierCvr: "90111248" },
      ],
    },
    {
      name: "a word of the municipality's own",
      rows: [{}, { supplier: "KMD" }],
      context: { own: ownWords([{ list: "systems.supplier", word: "kmd", means: "own" }]) },
    },
    {
      name: "names that are alike, where two companies bear them",
      rows: [{}, { supplier: "KMD ApS", supplierCvr: "19435075" }, { supplier: "KMD", supplierCvr: "" }],
    },
  ],
  failing: [
    {
      name: "one number: the name with most rows is taken for the right one",
      rows: [{ supplier: "Kommunedata" }, {}, { supplier: "Systematic", supplierCvr: "19435075" }, { supplierCvr: "26 91 17 45" }],
      expect: [
        {
          row: 0,
          column: "supplier",
          messageId: "differs",
          rows: [0],
          data: { value: "Kommunedata", guess: "KMD A/S", cvr: "26911745" },
        },
      ],
    },
    {
      name: "the company's form alone",
      rows: [
        { supplier: "Nord A/S", supplierCvr: "" },
        { supplier: "Nord", supplierCvr: "" },
        { supplier: "nord", supplierCvr: "" },
        { supplier: "Nord A/S", supplierCvr: "19435075" },
        { supplier: "Nordisk A/S", supplierCvr: "" },
      ],
      expect: [{ row: 1, column: "supplier", messageId: "alike", rows: [1, 2], data: { value: "Nord", guess: "Nord A/S" } }],
    },
  ],
});
