import { ruleTest } from "../testing/rule-tester";
import { documentStrategyClosedList } from "./document-strategy-closed-list";

ruleTest(documentStrategyClosedList, {
  clean: [{ rows: [{}, { status: "" }, { status: "#N/A" }, { status: "I gang" }] }],
  failing: [
    {
      rows: [{}, { status: "På vej" }],
      expect: [
        {
          row: 1,
          column: "status",
          messageId: "unknown",
          data: { value: "På vej", nearest: "none", list: "Ikke startet, Under afklaring, Besluttet, Ikke relevant" },
        },
      ],
    },
  ],
});
