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
        { supplier: "#N/A" },
        { supplier: "Systematic", supplierCvr: "19435075" },
        { supplier: "KMD", supplierCvr: "12345678" },
      ],
    },
  ],
  failing: [
    {
      rows: [{}, { supplier: "KMD" }, { supplier: "Systematic", supplierCvr: "19435075" }, { supplier: "KMD", supplierCvr: "26 91 17 45" }],
      expect: [
        { row: 0, column: "supplier", messageId: "differs", data: { cvr: "26911745", names: "KMD, KMD A/S" } },
        { row: 1, column: "supplier", messageId: "differs" },
        { row: 3, column: "supplier", messageId: "differs", data: { cvr: "26911745", names: "KMD, KMD A/S" } },
      ],
    },
  ],
});
