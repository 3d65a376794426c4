import { ruleTest } from "../testing/rule-tester";
import { documentsNumberForm } from "./documents-number-form";

ruleTest(documentsNumberForm, {
  clean: [
    { rows: [{}, { documentNumber: "x".repeat(50) }, { documentNumber: 2019000123 }, { documentNumber: "" }, { documentNumber: "\n" }] },
  ],
  failing: [
    {
      rows: [{ documentNumber: "x".repeat(51) }, { documentNumber: "2019-\n1" }, { documentNumber: "2019\r" }],
      expect: [
        { row: 0, column: "documentNumber", messageId: "tooLong", data: { length: 51, max: 50 } },
        { row: 1, column: "documentNumber", messageId: "lineBreak" },
        { row: 2, column: "documentNumber", messageId: "lineBreak" },
      ],
    },
  ],
});
