import { ruleTest } from "../testing/rule-tester";
import { casesNameForm } from "./cases-name-form";

ruleTest(casesNameForm, {
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
        { party: "Anders\r\nAnd" },
      ],
      expect: [
        { row: 0, column: "responsibleUnit", messageId: "tooLong", data: { length: 255 + 1, max: 255 } },
        { row: 1, column: "responsibleUnit", messageId: "lineBreak" },
        { row: 3, column: "responsibleUnit", messageId: "lineBreak" },
        { row: 4, column: "party", messageId: "lineBreak" },
      ],
    },
  ],
});
