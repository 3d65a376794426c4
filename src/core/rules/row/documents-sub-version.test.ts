import { ruleTest } from "../testing/rule-tester";
import { documentsSubVersion } from "./documents-sub-version";

ruleTest(documentsSubVersion, {
  clean: [{ rows: [{}, { version: 2, subVersion: 11 }, { version: " ", subVersion: "" }] }],
  failing: [
    {
      rows: [{ version: 2 }, {}, { subVersion: 0 }],
      expect: [
        { row: 0, column: "subVersion", messageId: "missing" },
        { row: 2, column: "version", messageId: "alone" },
      ],
    },
  ],
});
