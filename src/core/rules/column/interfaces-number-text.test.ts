import { ruleTest } from "../testing/rule-tester";
import { interfacesNumberText } from "./interfaces-number-text";

ruleTest(interfacesNumberText, {
  clean: [
    { rows: [{}] },
    {
      name: "blanks, errors, words for nothing, and what the column can't take as a number either",
      rows: [{ price: "" }, { price: " " }, { price: "#N/A" }, { price: "se kontrakt" }, { price: "300-400.000" }, { price: "-5" }],
    },
  ],
  failing: [
    {
      rows: [{ price: "1.250.000" }, { price: "kr. 75.000,50" }, { price: " 12 " }],
      expect: [
        {
          row: 0,
          column: "price",
          messageId: "text",
          data: { count: 3, examples: "”12” → 12, ”1.250.000” → 1.250.000, ”kr. 75.000,50” → 75.000,5" },
        },
      ],
    },
    {
      name: "multiples",
      rows: [{}, { price: "1,2 mio." }, { price: "ca. 410 t.kr." }],
      expect: [
        { row: 1, column: "price", messageId: "text", data: { count: 2, examples: "”1,2 mio.” → 1.200.000, ”ca. 410 t.kr.” → 410.000" } },
      ],
    },
    {
      name: "a header with a unit",
      rows: [{ price: 410, askedPrice: 500 }],
      context: { factor: 1000 },
      expect: [
        { row: 0, column: "price", messageId: "unit", data: { count: 1, examples: "”410” → 410.000", factor: "1.000" } },
        { row: 0, column: "askedPrice", messageId: "unit", data: { count: 1, examples: "”500” → 500.000", factor: "1.000" } },
      ],
    },
  ],
});
