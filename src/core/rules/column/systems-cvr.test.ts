import { ruleTest } from "../testing/rule-tester";
import { systemsCvr } from "./systems-cvr";

ruleTest(systemsCvr, {
  clean: [
    { rows: [{}] },
    {
      name: "words for a supplier without a Danish number",
      rows: [{ supplierCvr: "udenlandsk" }, { supplierCvr: "-" }, { supplierCvr: "n/a" }],
    },
    {
      name: "a number, nothing, an error",
      rows: [{ supplierCvr: 19435075 }, { supplierCvr: "" }, { supplierCvr: "#N/A" }],
    },
  ],
  failing: [
    {
      rows: [{ supplierCvr: "19435076" }, { supplierCvr: 1943507 }, { supplierCvr: "DK19435075" }],
      expect: [
        { row: 0, column: "supplierCvr", messageId: "checksum", data: { value: "19435076" } },
        { row: 1, column: "supplierCvr", messageId: "form", data: { value: "1943507" } },
        { row: 2, column: "supplierCvr", messageId: "spelling", rows: [2], data: { count: 1, examples: "”DK19435075” → 19435075" } },
      ],
    },
    {
      name: "several numbers",
      rows: [{ supplierCvr: "19435075, 26911745" }, { supplierCvr: "19435075/26911745" }, { supplierCvr: "19435075 og 26911745" }],
      expect: [
        { row: 0, column: "supplierCvr", messageId: "several", data: { numbers: "19435075, 26911745" } },
        { row: 1, column: "supplierCvr", messageId: "several" },
        { row: 2, column: "supplierCvr", messageId: "several" },
      ],
    },
    {
      name: "what another country gives, and what is no number",
      rows: [{ supplierCvr: "DE123456789" }, { supplierCvr: "SE 556123456701" }, { supplierCvr: "firma A" }],
      expect: [
        { row: 0, column: "supplierCvr", messageId: "foreign", data: { value: "DE123456789" } },
        { row: 1, column: "supplierCvr", messageId: "foreign" },
        { row: 2, column: "supplierCvr", messageId: "unread", data: { value: "firma A" } },
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
        {
          row: 0,
          column: "supplierCvr",
          messageId: "spacing",
          rows: [0, 1],
          data: { count: 2, examples: "”19435075”, ”19 43 50 75”" },
        },
        { row: 2, column: "supplierCvr", messageId: "spelling" },
        { row: 3, column: "supplierCvr", messageId: "form" },
      ],
    },
  ],
});
