import { ruleTest } from "../testing/rule-tester";
import { documentStrategyListSpelling } from "./document-strategy-list-spelling";

ruleTest(documentStrategyListSpelling, {
  clean: [{ rows: [{}, { status: "På vej" }] }],
  failing: [
    {
      rows: [{ status: "I gang" }, { status: "Besluttet " }],
      expect: [
        { row: 0, column: "status", messageId: "spelling", data: { count: 1, examples: "”I gang” → ”Under afklaring”" } },
        { row: 1, column: "status", messageId: "blanks" },
      ],
    },
  ],
});
