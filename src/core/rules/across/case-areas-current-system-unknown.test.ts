import { ruleTest } from "../testing/rule-tester";
import { caseAreasCurrentSystemUnknown } from "./case-areas-current-system-unknown";

ruleTest(caseAreasCurrentSystemUnknown, {
  clean: [
    {
      name: "KMD Sag without a row, by id, nothing, an error",
      rows: [{}, { currentSystem: "S-1" }, { currentSystem: "KMD Sag EDH" }, { currentSystem: "" }, { currentSystem: "#N/A" }],
      others: { systems: [{}, { systemId: "S-2" }] },
    },
  ],
  failing: [
    {
      name: "several systems in a cell: each for itself, and reported once",
      rows: [{}, { currentSystem: "Nexus, Cura" }, { currentSystem: "Nexus; Kura" }],
      others: { systems: [{}, { systemId: "S-2", systemName: "Cura" }] },
      expect: [
        { row: 1, column: "currentSystem", messageId: "several", data: { count: 2, value: "Nexus, Cura" } },
        { row: 2, column: "currentSystem", messageId: "unknown", data: { value: "Kura", nearest: "S-2 (Cura)", guess: "Cura" } },
      ],
    },
    {
      rows: [{ currentSystem: "S-9" }, { currentSystem: "nexus" }, { currentSystem: "SF1470" }],
      others: { systems: [{}, { systemId: "S-2" }] },
      expect: [
        { row: 0, column: "currentSystem", messageId: "unknown", data: { value: "S-9", nearest: "none" } },
        { row: 1, column: "currentSystem", messageId: "ambiguous", data: { value: "nexus", candidates: "S-1 (Nexus), S-2 (Nexus)" } },
        { row: 2, column: "currentSystem", messageId: "component" },
      ],
    },
  ],
});
