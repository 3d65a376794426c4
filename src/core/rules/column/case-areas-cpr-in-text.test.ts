import { ruleTest } from "../testing/rule-tester";
import { caseAreasCprInText } from "./case-areas-cpr-in-text";

ruleTest(caseAreasCprInText, {
  clean: [{ rows: [{}, { remark: "Tlf. 98765432" }, { remark: "320761-4285" }] }],
  failing: [
    {
      rows: [{}, { remark: "Rejst af borger 070761-5265." }, { remark: "Sag om 070761-5266" }],
      expect: [
        { row: 1, column: "remark", messageId: "cpr", data: {} },
        { row: 2, column: "remark", messageId: "perhaps", data: {} },
      ],
    },
  ],
});
