import { ruleTest } from "../testing/rule-tester";
import { systemsKleMainGroups } from "./systems-kle-main-groups";

ruleTest(systemsKleMainGroups, {
  clean: [
    { rows: [{}] },
    {
      rows: [
        { kleMainGroups: "27" },
        { kleMainGroups: 32 },
        { kleMainGroups: "00; 27 og 32" },
        { kleMainGroups: "" },
        { kleMainGroups: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ kleMainGroups: "27.35" }, { kleMainGroups: "27, social" }, { kleMainGroups: 5 }, { kleMainGroups: 27.32 }],
      expect: [
        { row: 0, column: "kleMainGroups", messageId: "form", data: { part: "27.35" } },
        { row: 1, column: "kleMainGroups", messageId: "form", data: { part: "social" } },
        { row: 2, column: "kleMainGroups", messageId: "oneDigit", data: { part: "5", mended: "05" } },
        { row: 3, column: "kleMainGroups", messageId: "form" },
      ],
    },
    {
      name: "a zero that can and one that can't be put back with certainty",
      rows: [{ kleMainGroups: "5; 27" }, { kleMainGroups: "5, social" }],
      expect: [
        { row: 0, column: "kleMainGroups", messageId: "oneDigit", data: { part: "5", mended: "05" } },
        { row: 1, column: "kleMainGroups", messageId: "oneDigit" },
      ],
    },
  ],
});
