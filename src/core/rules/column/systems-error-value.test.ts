import { ruleTest } from "../testing/rule-tester";
import { systemsErrorValue } from "./systems-error-value";

ruleTest(systemsErrorValue, {
  clean: [{ rows: [{}] }, { name: "text that begins with #", rows: [{ remark: "#1 i udbuddet", systemId: "#7" }] }],
  failing: [
    {
      rows: [{ supplier: "#N/A" }, { yearlyCost: "#DIV/0!" }],
      expect: [
        { row: 0, column: "supplier", messageId: "error", data: { value: "#N/A" } },
        { row: 1, column: "yearlyCost", messageId: "error" },
      ],
    },
  ],
});
