import { ruleTest } from "../testing/rule-tester";
import { documentsVersionForm } from "./documents-version-form";

ruleTest(documentsVersionForm, {
  clean: [{ rows: [{}, { version: 2, subVersion: 0 }, { version: "" }, { version: "#N/A" }] }],
  failing: [
    {
      rows: [{ version: "endelig" }, { version: -1 }, { subVersion: 2.5 }, { version: 1_000_000 }, { version: "27.10.2026" }],
      expect: [
        { row: 0, column: "version", messageId: "notNumber" },
        { row: 1, column: "version", messageId: "negative" },
        { row: 2, column: "subVersion", messageId: "notWhole" },
        { row: 3, column: "version", messageId: "large" },
        { row: 4, column: "version", messageId: "date" },
      ],
    },
  ],
});
