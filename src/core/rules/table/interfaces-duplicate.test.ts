import { ruleTest } from "../testing/rule-tester";
import { interfacesDuplicate } from "./interfaces-duplicate";

ruleTest(interfacesDuplicate, {
  clean: [
    {
      rows: [
        {},
        { sender: "S-2" },
        { receiver: "Organisation" },
        { horizon: "Nuværende" },
        { component: "Organisation" },
        { data: "Parter" },
      ],
    },
    { name: "ends that are missing", rows: [{ sender: "" }, { sender: "" }] },
  ],
  failing: [
    {
      rows: [{}, { interfaceId: "SN-2", sender: "s-1" }, { sender: "S-2" }, { interfaceId: "SN-3", remark: "igen" }],
      expect: [
        { row: 0, column: "sender", messageId: "duplicate", data: { count: 3 } },
        { row: 1, column: "sender", messageId: "duplicate" },
        { row: 3, column: "sender", messageId: "duplicate" },
      ],
    },
  ],
});
