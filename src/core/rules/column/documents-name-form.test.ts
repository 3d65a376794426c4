import { ruleTest } from "../testing/rule-tester";
import { documentsNameForm } from "./documents-name-form";

ruleTest(documentsNameForm, {
  clean: [
    { rows: [{}, { responsibleUnit: "x".repeat(255) }, { responsibleUnit: "" }, { responsibleUnit: " \n" }, { responsibleUnit: "#N/A" }] },
  ],
  failing: [
    {
      rows: [
        { responsibleUnit: "x".repeat(255 + 1) },
        { responsibleUnit: "To\nlinjer" },
        {},
        { responsibleUnit: "Skrive-\nbord" },
        { sender: "Anders\r\nAnd" },
      ],
      expect: [
        { row: 0, column: "responsibleUnit", messageId: "tooLong", data: { length: 255 + 1, max: 255 } },
        { row: 1, column: "responsibleUnit", messageId: "lineBreak" },
        { row: 3, column: "responsibleUnit", messageId: "lineBreak" },
        { row: 4, column: "sender", messageId: "lineBreak" },
      ],
    },
  ],
});
