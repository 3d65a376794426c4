import { ruleTest } from "../testing/rule-tester";
import { documentStrategyCprInText } from "./document-strategy-cpr-in-text";

ruleTest(documentStrategyCprInText, {
  clean: [{ rows: [{}, { consideration: "Tlf. 98765432" }, { consideration: "320761-4285" }] }],
  failing: [
    {
      rows: [{}, { consideration: "Rejst af borger 070761-5265." }, { consideration: "Sag om 070761-5266" }],
      expect: [
        { row: 1, column: "consideration", messageId: "cpr", data: {} },
        { row: 2, column: "consideration", messageId: "perhaps", data: {} },
      ],
    },
  ],
});
