import { ruleTest } from "../testing/rule-tester";
import { caseAreasTargetUnknown } from "./case-areas-target-unknown";

ruleTest(caseAreasTargetUnknown, {
  clean: [
    {
      rows: [{}, { targetSystem: "S-1" }, { targetSystem: " " }, { targetSystem: "#N/A" }],
      others: { systems: [{}, { systemId: "S-2" }] },
    },
  ],
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
      rows: [{ targetSystem: "S-9" }, { targetSystem: "KMD-Sag" }, { targetSystem: "nexus" }, { targetSystem: "SF1470" }],
      others: { systems: [{}, { systemId: "S-2" }] },
      expect: [
        { row: 0, column: "targetSystem", messageId: "unknown", data: { value: "S-9", nearest: "none" } },
        { row: 1, column: "targetSystem", messageId: "kmdSag" },
        { row: 2, column: "targetSystem", messageId: "ambiguous", data: { value: "nexus", candidates: "S-1 (Nexus), S-2 (Nexus)" } },
        { row: 3, column: "targetSystem", messageId: "component" },
      ],
    },
  ],
});
