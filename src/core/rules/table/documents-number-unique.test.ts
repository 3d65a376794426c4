import { ruleTest } from "../testing/rule-tester";
import { documentsNumberUnique } from "./documents-number-unique";

ruleTest(documentsNumberUnique, {
  clean: [{ rows: [{}, { documentNumber: "D2019-004712" }, { documentNumber: "" }, { documentNumber: "" }] }],
  failing: [
    {
      rows: [{}, { documentNumber: " D2019-004711" }, { documentNumber: "D1" }],
      expect: [
        { row: 0, column: "documentNumber", messageId: "duplicate", data: { value: "D2019-004711", count: 2 } },
        { row: 1, column: "documentNumber", messageId: "duplicate" },
      ],
    },
  ],
});
