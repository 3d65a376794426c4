import { ruleTest } from "../testing/rule-tester";
import { documentsUuidForm } from "./documents-uuid-form";

const UUID = "6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e01";

ruleTest(documentsUuidForm, {
  clean: [{ rows: [{}, { uuid: UUID.toUpperCase() }, { uuid: "" }, { uuid: " " }, { uuid: "#N/A" }] }],
  failing: [
    {
      rows: [{ uuid: `{${UUID}}` }, {}, { uuid: UUID.slice(1) }, { uuid: 12 }, { uuid: ` ${UUID}` }],
      expect: [
        { row: 0, column: "uuid", messageId: "spelling", data: { value: `{${UUID}}`, mended: UUID } },
        { row: 2, column: "uuid", messageId: "form", data: { value: UUID.slice(1) } },
        { row: 3, column: "uuid", messageId: "form" },
        { row: 4, column: "uuid", messageId: "spelling" },
      ],
    },
  ],
});
