import { ruleTest } from "../testing/rule-tester";
import { procurementsCprInText } from "./procurements-cpr-in-text";

ruleTest(procurementsCprInText, {
  clean: [{ rows: [{}, { deviation: "Tlf. 98765432" }, { deviation: "320761-4285" }] }],
  failing: [
    {
      rows: [{}, { deviation: "Rejst af borger 070761-5265." }, { deviation: "Sag om 070761-5266" }],
      expect: [
        { row: 1, column: "deviation", messageId: "cpr", data: {} },
        { row: 2, column: "deviation", messageId: "perhaps", data: {} },
      ],
    },
  ],
});
