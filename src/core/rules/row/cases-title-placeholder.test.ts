import { ruleTest } from "../testing/rule-tester";
import { casesTitlePlaceholder } from "./cases-title-placeholder";

ruleTest(casesTitlePlaceholder, {
  clean: [
    {
      rows: [
        {},
        { title: "Byggesag" },
        { title: "Test af hørelse" },
        { title: "Testamente" },
        { title: "SFO" },
        { title: "§ 112" },
        { title: "" },
        { title: " " },
        { title: "#N/A" },
        { title: 1234, caseNumber: "12345" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { title: "Test" },
        {},
        { title: "xxx" },
        { title: "." },
        { title: "Ingen titel" },
        { title: "2019-000123" },
        { title: "2019-000123-27.60.04-G01", caseNumber: "2019-000123-27.60.04-G01" },
        { title: 1234, caseNumber: 1234 },
      ],
      expect: [
        { row: 0, column: "title", messageId: "placeholder", data: { value: "Test" } },
        { row: 2, column: "title", messageId: "placeholder" },
        { row: 3, column: "title", messageId: "placeholder", data: { value: "." } },
        { row: 4, column: "title", messageId: "placeholder" },
        { row: 5, column: "title", messageId: "number", data: {} },
        { row: 6, column: "title", messageId: "number" },
        { row: 7, column: "title", messageId: "number" },
      ],
    },
  ],
});
