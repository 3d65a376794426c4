import { ruleTest } from "../testing/rule-tester";
import { documentStrategyNumberDate } from "./document-strategy-number-date";

ruleTest(documentStrategyNumberDate, {
  clean: [{ rows: [{}, { number: 7 }, { number: 1.2 }, { number: "46054" }, { number: "" }] }],
  failing: [{ rows: [{}, { number: 46_054 }], expect: [{ row: 1, column: "number", messageId: "date", data: { date: "01-02-2026" } }] }],
});
