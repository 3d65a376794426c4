import { ruleTest } from "../testing/rule-tester";
import { documentsTitleForm } from "./documents-title-form";

ruleTest(documentsTitleForm, {
  clean: [{ rows: [{}, { title: "x".repeat(255) }, { title: "" }] }],
  failing: [
    {
      rows: [{ title: "x".repeat(256) }, { title: "Ansøgning\r\nom plads" }],
      expect: [
        { row: 0, column: "title", messageId: "tooLong", data: { length: 256, max: 255 } },
        { row: 1, column: "title", messageId: "lineBreak" },
      ],
    },
  ],
});
