import { ruleTest } from "../testing/rule-tester";
import { documentsUuidUnique } from "./documents-uuid-unique";

ruleTest(documentsUuidUnique, {
  clean: [{ rows: [{}, { uuid: "" }, { uuid: "" }, { uuid: "9c0d1e2f-3a4b-4c5d-8e6f-7a8b9c0d1e2f" }] }],
  failing: [
    {
      rows: [{}, { uuid: "3B9E6A72-41C5-4F08-8D1B-5A7C2E9F6D10" }],
      expect: [
        { row: 0, column: "uuid", messageId: "duplicate", data: { value: "3b9e6a72-41c5-4f08-8d1b-5a7c2e9f6d10", count: 2 } },
        { row: 1, column: "uuid", messageId: "duplicate" },
      ],
    },
  ],
});
