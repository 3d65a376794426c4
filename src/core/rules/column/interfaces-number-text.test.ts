import { ruleTest } from "../testing/rule-tester";
import { interfacesNumberText } from "./interfaces-number-text";

ruleTest(interfacesNumberText, {
  clean: [
    { rows: [{}] },
    {
      name: "blanks, errors, and what the column can't take as a number either",
      rows: [{ price: "" }, { price: " " }, { price: "#N/A" }, { price: "ca. 5" }, { price: "-5" }],
    },
  ],
  failing: [
    {
      rows: [{ price: "1.250.000" }, { price: "kr. 75.000,50" }, { price: " 12 " }],
      expect: [
        { row: 0, column: "price", messageId: "text", data: { value: "1.250.000", number: "1250000" } },
        { row: 1, column: "price", messageId: "text", data: { value: "kr. 75.000,50", number: "75000,5" } },
        { row: 2, column: "price", messageId: "text", data: { value: "12", number: "12" } },
      ],
    },
  ],
});
