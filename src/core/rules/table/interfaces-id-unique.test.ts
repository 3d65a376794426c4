import { ruleTest } from "../testing/rule-tester";
import { interfacesIdUnique } from "./interfaces-id-unique";

ruleTest(interfacesIdUnique, {
  clean: [{ rows: [{}, { interfaceId: "SN-2" }] }],
  failing: [
    {
      rows: [{}, { interfaceId: "SN-2" }, {}],
      expect: [
        { row: 0, column: "interfaceId", messageId: "duplicate", data: { value: "SN-1", count: 2 } },
        { row: 2, column: "interfaceId", messageId: "duplicate" },
      ],
    },
  ],
});
