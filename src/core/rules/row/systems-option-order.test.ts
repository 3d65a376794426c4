import { ruleTest } from "../testing/rule-tester";
import { systemsOptionOrder } from "./systems-option-order";

ruleTest(systemsOptionOrder, {
  clean: [
    {
      rows: [
        {},
        { optionDate: "30-06-2027", contractEnd: "31-12-2027" },
        { optionDate: "31-12-2027", contractEnd: "31-12-2027" },
        { optionDate: "30-06-2027", contractEnd: "" },
        { optionDate: "snart", contractEnd: "31-12-2027" },
        { optionDate: "30-06-2027", contractEnd: "31-12-9999" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ optionDate: "01-01-2028", contractEnd: "31-12-2027" }],
      expect: [{ row: 0, column: "optionDate", messageId: "after", data: { option: "01-01-2028", end: "31-12-2027" } }],
    },
  ],
});
