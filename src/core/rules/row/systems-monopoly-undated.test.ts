import { ruleTest } from "../testing/rule-tester";
import { systemsMonopolyUndated } from "./systems-monopoly-undated";

const monopoly = { kmdRole: "Monopolsystem", status: "Under udfasning" };

ruleTest(systemsMonopolyUndated, {
  clean: [
    {
      rows: [
        {},
        { ...monopoly, contractEnd: "31-12-2027" },
        { ...monopoly, status: "Udfaset", contractEnd: "" },
        { kmdRole: "Forudsætningssystem", contractEnd: "" },
        { kmdRole: "", contractEnd: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ ...monopoly, contractEnd: "" }, {}, { ...monopoly, kmdRole: "monopol", contractEnd: "31-12-9999" }],
      expect: [
        { row: 0, column: "kmdRole", messageId: "undated" },
        { row: 2, column: "kmdRole", messageId: "undated" },
      ],
    },
  ],
});
