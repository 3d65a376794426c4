import { ruleTest } from "../testing/rule-tester";
import { interfacesNumberForm } from "./interfaces-number-form";

ruleTest(interfacesNumberForm, {
  clean: [{ rows: [{}] }, { rows: [{ price: "75.000,50" }, { price: 0.5 }, { price: "" }] }],
  failing: [
    {
      rows: [{ price: "efter aftale" }, { price: -1 }],
      expect: [
        { row: 0, column: "price", messageId: "notNumber" },
        { row: 1, column: "price", messageId: "negative" },
      ],
    },
  ],
});
