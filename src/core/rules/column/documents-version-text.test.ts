import { ruleTest } from "../testing/rule-tester";
import { documentsVersionText } from "./documents-version-text";

ruleTest(documentsVersionText, {
  clean: [{ rows: [{}, { version: "" }, { version: 3 }, { version: "endelig" }] }],
  failing: [
    {
      rows: [{ version: "2", subVersion: "0" }, { version: "3" }],
      expect: [
        { row: 0, column: "version", messageId: "text", data: { count: 2, examples: "”2” → 2, ”3” → 3" } },
        { row: 0, column: "subVersion", messageId: "text" },
      ],
    },
  ],
});
