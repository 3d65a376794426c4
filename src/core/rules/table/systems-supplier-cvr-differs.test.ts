import { ruleTest } from "../testing/rule-tester";
import { systemsSupplierCvrDiffers } from "./systems-supplier-cvr-differs";

ruleTest(systemsSupplierCvrDiffers, {
  clean: [
    { rows: [{}, {}] },
    {
      name: "other suppliers, and numbers that are blank or not valid",
      rows: [
        {},
        { supplier: "Systematic", supplierCvr: "19435075" },
        { supplierCvr: "" },
        { supplierCvr: "12345678" },
        { supplierCvr: "26 91 17 45" },
        { supplierCvr: 26_911_745 },
      ],
    },
    { name: "blank names", rows: [{ supplier: "" }, { supplier: " ", supplierCvr: "19435075" }] },
  ],
  failing: [
    {
      name: "the one of many",
      rows: [{}, {}, { supplierCvr: "19435075" }, {}],
      expect: [{ row: 2, column: "supplierCvr", messageId: "differs" }],
    },
    {
      rows: [{}, { supplier: "Systematic" }, { supplier: "kmd a/s ", supplierCvr: 19_435_075 }],
      expect: [
        { row: 0, column: "supplierCvr", messageId: "differs", data: { supplier: "KMD A/S", numbers: "19435075, 26911745" } },
        { row: 2, column: "supplierCvr", messageId: "differs", data: { supplier: "kmd a/s", numbers: "19435075, 26911745" } },
      ],
    },
  ],
});
