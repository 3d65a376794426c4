import { ruleTest } from "../testing/rule-tester";
import { remindersTargetUnknown } from "./reminders-target-unknown";

const others = { systems: [{}, { systemId: "S-2" }] };
ruleTest(remindersTargetUnknown, {
  clean: [
    {
      name: "by id, nothing, an error",
      rows: [{}, { targetSystem: "" }, { targetSystem: " " }, { targetSystem: "#N/A" }, { targetSystem: "SF1470" }],
      others,
    },
  ],
  failing: [
    {
      rows: [{ targetSystem: "S-9" }, {}, { targetSystem: "KMD-Sag" }, { targetSystem: "nexus" }],
      others,
      expect: [
        { row: 0, column: "targetSystem", messageId: "unknown", data: { value: "S-9", nearest: "none" } },
        { row: 2, column: "targetSystem", messageId: "kmdSag" },
        { row: 3, column: "targetSystem", messageId: "ambiguous", data: { value: "nexus", candidates: "S-1 (Nexus), S-2 (Nexus)" } },
      ],
    },
    {
      name: "several systems in a cell",
      rows: [{}, { targetSystem: "Nexus, Cura" }],
      others: { systems: [{}, { systemId: "S-2", systemName: "Cura" }] },
      expect: [{ row: 1, column: "targetSystem", messageId: "several", data: { count: 1, value: "Nexus, Cura" } }],
    },
  ],
});
