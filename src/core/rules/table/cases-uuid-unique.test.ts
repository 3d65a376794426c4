import { ruleTest } from "../testing/rule-tester";
import { casesUuidUnique } from "./cases-uuid-unique";

const OTHER = "0d4b7f6a-1e2c-4d3b-8a95-7c6e5f4d3b2a";

ruleTest(casesUuidUnique, {
  clean: [{ rows: [{}, { uuid: OTHER }, { uuid: "" }, { uuid: "" }, { uuid: "#N/A" }, { uuid: "#N/A" }] }],
  failing: [
    {
      rows: [{ uuid: OTHER }, {}, { uuid: `${OTHER.toUpperCase()} ` }],
      expect: [
        { row: 0, column: "uuid", messageId: "duplicate", data: { value: OTHER, count: 2 } },
        { row: 2, column: "uuid", messageId: "duplicate" },
      ],
    },
  ],
});
