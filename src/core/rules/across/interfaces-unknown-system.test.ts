import { ruleTest } from "../testing/rule-tester";
import { interfacesUnknownSystem } from "./interfaces-unknown-system";

ruleTest(interfacesUnknownSystem, {
  clean: [
    { rows: [{}], others: { systems: [{}] } },
    {
      name: "by name, KMD Sag, components",
      rows: [{ sender: "nexus", receiver: "KMD-Sag" }, { sender: "SF1460" }],
      others: { systems: [{}] },
    },
    { name: "blanks, errors", rows: [{ receiver: "" }, { receiver: "#N/A" }], others: { systems: [{}] } },
    { name: "a shared name, where the id is written", rows: [{}], others: { systems: [{}, { systemId: "S-2" }] } },
  ],
  failing: [
    {
      name: "several systems in a cell: each for itself, and reported once",
      rows: [{}, { sender: "Nexus, Cura" }, { sender: "Nexus; Kura" }],
      others: { systems: [{}, { systemId: "S-2", systemName: "Cura" }] },
      expect: [
        { row: 1, column: "sender", messageId: "several", data: { count: 2, value: "Nexus, Cura" } },
        { row: 2, column: "sender", messageId: "unknown", data: { value: "Kura", nearest: "S-2 (Cura)", guess: "Cura" } },
      ],
    },
    {
      name: "names that several systems bear",
      rows: [{ sender: "nexus" }, { receiver: "S-3" }],
      others: { systems: [{}, { systemId: "S-2" }, { systemId: "S-3", systemName: "A" }, { systemId: "S-3", systemName: "" }] },
      expect: [
        { row: 0, column: "sender", messageId: "ambiguous", data: { value: "nexus", candidates: "S-1 (Nexus), S-2 (Nexus)" } },
        { row: 1, column: "receiver", messageId: "ambiguous", data: { value: "S-3", candidates: "S-3, S-3 (A)" } },
      ],
    },
    {
      rows: [{ sender: "S-99" }, { receiver: "Nexsus" }, { sender: "?", receiver: "SAPA" }],
      others: { systems: [{}] },
      expect: [
        { row: 0, column: "sender", messageId: "unknown", data: { value: "S-99", nearest: "none" } },
        { row: 1, column: "receiver", messageId: "unknown", data: { value: "Nexsus", nearest: "S-1 (Nexus)", guess: "Nexus" } },
        { row: 2, column: "sender", messageId: "unknown" },
        { row: 2, column: "receiver", messageId: "unknown" },
      ],
    },
  ],
});
