import { ruleTest } from "../testing/rule-tester";
import { systemsNumberText } from "./systems-number-text";

ruleTest(systemsNumberText, {
  clean: [
    { rows: [{}] },
    {
      name: "blanks, errors, words for nothing, and what the column can't take as a number either",
      rows: [
        { yearlyCost: "" },
        { yearlyCost: " " },
        { yearlyCost: "#N/A" },
        { yearlyCost: "se kontrakt" },
        { yearlyCost: "300-400.000" },
        { yearlyCost: "-5" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ yearlyCost: "1.250.000" }, { yearlyCost: "kr. 75.000,50" }, { yearlyCost: " 12 " }],
      expect: [
        {
          row: 0,
          column: "yearlyCost",
          messageId: "text",
          data: { count: 3, examples: "”12” → 12, ”1.250.000” → 1.250.000, ”kr. 75.000,50” → 75.000,5" },
        },
      ],
    },
    {
      name: "multiples",
      rows: [{}, { yearlyCost: "1,2 mio." }, { yearlyCost: "ca. 410 t.kr." }],
      expect: [
        {
          row: 1,
          column: "yearlyCost",
          messageId: "text",
          data: { count: 2, examples: "”1,2 mio.” → 1.200.000, ”ca. 410 t.kr.” → 410.000" },
        },
      ],
    },
    {
      name: "a header with a unit",
      rows: [{ yearlyCost: 410, noticeMonths: "" }],
      context: { factor: 1000 },
      expect: [{ row: 0, column: "yearlyCost", messageId: "unit", data: { count: 1, examples: "”410” → 410.000", factor: "1.000" } }],
    },
    {
      name: "periods",
      rows: [{ noticeMonths: "6 mdr." }, { noticeMonths: "½ år" }],
      expect: [{ row: 0, column: "noticeMonths", messageId: "text", data: { count: 2, examples: "”6 mdr.” → 6, ”½ år” → 6" } }],
    },
  ],
});
