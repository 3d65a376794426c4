import { ruleTest } from "../testing/rule-tester";
import { interfacesCprInText } from "./interfaces-cpr-in-text";

ruleTest(interfacesCprInText, {
  clean: [
    { rows: [{}] },
    {
      name: "numbers of other things",
      rows: [
        { remark: "Tlf. 0707615265" },
        { remark: "320761-4285" },
        { remark: "27.35.12-0707615265" },
        { interfaceId: "0707615265" },
        { remark: 12 },
      ],
    },
  ],
  failing: [
    {
      rows: [{ remark: "Testet med borger 070761-5265." }, { remark: 707615265 }, { data: "CPR 0707615265" }, { data: "0707615266" }],
      expect: [
        { row: 0, column: "remark", messageId: "cpr", data: {} },
        { row: 1, column: "remark", messageId: "cpr", data: {} },
        { row: 2, column: "data", messageId: "cpr", data: {} },
        { row: 3, column: "data", messageId: "perhaps", data: {} },
      ],
    },
  ],
});
