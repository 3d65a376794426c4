import { ruleTest } from "../testing/rule-tester";
import { casesTargetUnknown } from "./cases-target-unknown";

const others = { systems: [{}, { systemId: "S-2" }] };
ruleTest(casesTargetUnknown, {
  clean: [{ name: "by id, nothing, an error", rows: [{}, { targetSystem: "" }, { targetSystem: " " }, { targetSystem: "#N/A" }], others }],
  failing: [
    {
      name: "several systems in a cell: each for itself, and reported once",
      rows: [{}, { targetSystem: "Nexus, Cura" }, { targetSystem: "Nexus; Kura" }],
      others: { systems: [{}, { systemId: "S-2", systemName: "Cura" }] },
      expect: [
        { row: 1, column: "targetSystem", messageId: "several", data: { count: 2, value: "Nexus, Cura" } },
        { row: 2, column: "targetSystem", messageId: "unknown", data: { value: "Kura", nearest: "S-2 (Cura)", guess: "Cura" } },
      ],
    },
    {
      rows: [
        { targetSystem: "S-9" },
        {},
        { targetSystem: "KMD-Sag" },
        { targetSystem: "S-9" },
        { targetSystem: "SF1470" },
        { targetSystem: "nexus" },
      ],
      others,
      expect: [
        { row: 0, column: "targetSystem", messageId: "unknown", data: { value: "S-9", nearest: "none" } },
        { row: 2, column: "targetSystem", messageId: "kmdSag" },
        { row: 3, column: "targetSystem", messageId: "unknown" },
        { row: 4, column: "targetSystem", messageId: "component", data: { value: "SF1470" } },
        { row: 5, column: "targetSystem", messageId: "ambiguous", data: { value: "nexus", candidates: "S-1 (Nexus), S-2 (Nexus)" } },
      ],
    },
  ],
});
