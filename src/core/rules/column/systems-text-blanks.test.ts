import { ruleTest } from "../testing/rule-tester";
import { systemsTextBlanks } from "./systems-text-blanks";

ruleTest(systemsTextBlanks, {
  clean: [
    { rows: [{}] },
    {
      name: "blank cells, running text, line breaks and letters beyond ASCII at the ends",
      rows: [
        { systemName: "  " },
        { systemName: "\u200b" },
        { remark: "To  mellemrum " },
        { systemName: "Nexus\nPleje" },
        { owner: "Åse Ravnsø" },
        { systemId: 12 },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { systemName: "Nexus " },
        { systemName: "\u00a0Nexus" },
        { owner: "Anne  Holm" },
        { owner: "Anne\u00a0Holm" },
        { systemId: "S\u200b-1" },
        { systemId: " S  1" },
      ],
      expect: [
        { row: 0, column: "systemName", messageId: "outer", data: { count: 2 }, rows: [0, 1] },
        { row: 2, column: "owner", messageId: "inner", data: { count: 2 }, rows: [2, 3] },
        { row: 4, column: "systemId", messageId: "unseen", data: { count: 1, kind: "zeroWidth", code: "U+200B" } },
        { row: 5, column: "systemId", messageId: "outer" },
      ],
    },
  ],
});
