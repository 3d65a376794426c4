import { ruleTest } from "../testing/rule-tester";
import { interfacesPriceAboveAsked } from "./interfaces-price-above-asked";

ruleTest(interfacesPriceAboveAsked, {
  clean: [{ rows: [{}, { price: 90_000 }, { price: "", askedPrice: 0 }, { askedPrice: "efter tilbud" }, { price: "#N/A" }] }],
  failing: [
    {
      rows: [{ price: 90_001 }, { price: "100000", askedPrice: 0 }],
      expect: [
        { row: 0, column: "price", messageId: "above", data: { price: 90_001, asked: 90_000 } },
        { row: 1, column: "price", messageId: "above", data: { price: 100_000, asked: 0 } },
      ],
    },
  ],
});
