import { ruleTest } from "../testing/rule-tester";
import { systemsCprInText } from "./systems-cpr-in-text";

ruleTest(systemsCprInText, {
  clean: [
    { rows: [{}] },
    {
      name: "numbers of other things",
      rows: [
        { remark: "Tlf. 0707615265" },
        { remark: "320761-4285" },
        { remark: "27.35.12-0707615265" },
        { contractId: "0707615265" },
        { remark: 12 },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { remark: "Testet med borger 070761-5265." },
        { remark: 707615265 },
        { contractName: "CPR 0707615265" },
        { owner: "Anne Holm, 070761-5265" },
        { remark: "Sag om 070761-5266" },
      ],
      expect: [
        { row: 0, column: "remark", messageId: "cpr", data: {} },
        { row: 1, column: "remark", messageId: "cpr", data: {} },
        { row: 2, column: "contractName", messageId: "cpr", data: {} },
        { row: 3, column: "owner", messageId: "cpr", data: {} },
        { row: 4, column: "remark", messageId: "perhaps", data: {} },
      ],
    },
  ],
});
