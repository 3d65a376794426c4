import { ruleTest } from "../testing/rule-tester";
import { procurementsSystemUnknown } from "./procurements-system-unknown";

ruleTest(procurementsSystemUnknown, {
  clean: [
    {
      name: "by id, KMD Sag, a component, nothing, an error",
      rows: [{}, { system: "KMD Sag" }, { system: "Serviceplatformen" }, { system: "" }, { system: "#N/A" }],
      others: { systems: [{}] },
    },
  ],
  failing: [
    {
      name: "several systems in a cell: each for itself, and reported once",
      rows: [{}, { system: "Nexus, Cura" }, { system: "Nexus; Kura" }],
      others: { systems: [{}, { systemId: "S-2", systemName: "Cura" }] },
      expect: [
        { row: 1, column: "system", messageId: "several", data: { count: 2, value: "Nexus, Cura" } },
        { row: 2, column: "system", messageId: "unknown", data: { value: "Kura", nearest: "S-2 (Cura)", guess: "Cura" } },
      ],
    },
    {
      rows: [{ system: "S-9" }, { system: "nexus" }],
      others: { systems: [{}, { systemId: "S-2" }] },
      expect: [
        { row: 0, column: "system", messageId: "unknown", data: { value: "S-9", nearest: "none" } },
        { row: 1, column: "system", messageId: "ambiguous", data: { value: "nexus", candidates: "S-1 (Nexus), S-2 (Nexus)" } },
      ],
    },
  ],
});
