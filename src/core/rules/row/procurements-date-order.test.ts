import { ruleTest } from "../testing/rule-tester";
import { procurementsDateOrder } from "./procurements-date-order";

ruleTest(procurementsDateOrder, {
  clean: [
    {
      rows: [
        {},
        { tenderDate: 46_500, contractStart: 46_500 },
        { tenderDate: "", contractStart: 40_000 },
        { contractStart: "efter udbud" },
      ],
    },
  ],
  failing: [
    {
      rows: [{}, { tenderDate: "01-02-2027", contractStart: "31-01-2027" }],
      expect: [{ row: 1, column: "contractStart", messageId: "order", data: { tender: "01-02-2027", start: "31-01-2027" } }],
    },
  ],
});
