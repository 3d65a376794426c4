import { ruleTest } from "../testing/rule-tester";
import { interfacesNumberForm } from "./interfaces-number-form";

ruleTest(interfacesNumberForm, {
  clean: [
    { rows: [{}] },
    { rows: [{ price: "75.000,50" }, { price: 0.5 }, { price: "" }, { price: "ca. 1,2 mio." }, { price: "ukendt" }] },
  ],
  failing: [
    {
      rows: [{ price: "efter aftale" }, { price: -1 }, { price: "300-400.000" }, { price: 2e13 }, { price: "01-02-2026" }],
      expect: [
        { row: 0, column: "price", messageId: "notNumber", data: { value: "efter aftale", problem: "" } },
        { row: 1, column: "price", messageId: "negative" },
        { row: 2, column: "price", messageId: "notNumber", data: { value: "300-400.000", problem: "range" } },
        { row: 3, column: "price", messageId: "large" },
        { row: 4, column: "price", messageId: "date", data: { value: "01-02-2026" } },
      ],
    },
  ],
});
