import { ruleTest } from "../testing/rule-tester";
import { systemsCvr } from "./systems-cvr";

ruleTest(systemsCvr, {
  clean: [
    { rows: [{}] },
    {
      name: "a number, nothing, an error",
      rows: [{ supplierCvr: 19435075 }, { supplierCvr: "" }, { supplierCvr: "#N/A" }, { supplierCvr: "-" }, { supplierCvr: "n/a" }],
    },
  ],
  failing: [
    {
      rows: [{ supplierCvr: "19435076" }, { supplierCvr: 1943507 }, { supplierCvr: "DK19435075" }],
      expect: [
        { row: 0, column: "supplierCvr", messageId: "checksum", data: { value: "19435076" } },
        { row: 1, column: "supplierCvr", messageId: "form", data: { value: "1943507" } },
        { row: 2, column: "supplierCvr", messageId: "spacing", data: { cvr: "19435075" } },
      ],
    },
    {
      name: "suppliers without a Danish number, and several",
      rows: [
        "SE999999999901",
        "DE999999999",
        "NO 999 999 999 MVA",
        "IE9999999X",
        "GB 999 9999 99",
        "Udenlandsk",
        "udl.",
        "Ingen (egenudvikling)",
      ]
        .concat("19435075, 26911745", "19435075/26911745")
        .map((supplierCvr) => ({ supplierCvr })),
      expect: [
        ...[0, 1, 2, 3, 4].map((row) => ({ row, column: "supplierCvr" as const, messageId: "foreign" as const })),
        ...[5, 6, 7].map((row) => ({ row, column: "supplierCvr" as const, messageId: "word" as const })),
        { row: 8, column: "supplierCvr", messageId: "several", data: { numbers: "19435075, 26911745" } },
        { row: 9, column: "supplierCvr", messageId: "several" },
      ],
    },
    {
      rows: [
        { supplierCvr: "19 43 50 75" },
        { supplierCvr: " 19435075" },
        { supplierCvr: "CVR-nr. 19-43-50-75" },
        { supplierCvr: "DK 123" },
      ],
      expect: [
        { row: 0, column: "supplierCvr", messageId: "spacing", data: { cvr: "19435075" } },
        { row: 1, column: "supplierCvr", messageId: "spacing", data: { cvr: "19435075" } },
        { row: 2, column: "supplierCvr", messageId: "spacing", data: { cvr: "19435075" } },
        { row: 3, column: "supplierCvr", messageId: "form" },
      ],
    },
  ],
});
