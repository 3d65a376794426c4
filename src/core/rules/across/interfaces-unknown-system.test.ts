import { ruleTest } from "../testing/rule-tester";
import { interfacesUnknownSystem } from "./interfaces-unknown-system";

ruleTest(interfacesUnknownSystem, {
  clean: [
    { rows: [{}], others: { systems: [{}] } },
    { name: "by name, KMD Sag, components", rows: [{ sender: "nexus", receiver: "KMD-Sag" }, { sender: "SF1460" }], others: { systems: [{}] } },
    { name: "a name borne by two systems, blanks, errors", rows: [{ sender: "Nexus", receiver: "" }, { receiver: "#N/A" }], others: { systems: [{}, { systemId: "S-2" }] } },
  ],
  failing: [
    {
      rows: [{ sender: "S-99" }, { receiver: "Nexsus" }, { sender: "?", receiver: "SAPA" }],
      others: { systems: [{}] },
      expect: [
        { row: 0, column: "sender", messageId: "unknown", data: { value: "S-99" } },
        { row: 1, column: "receiver", messageId: "unknown", data: { value: "Nexsus" } },
        { row: 2, column: "sender", messageId: "unknown" },
        { row: 2, column: "receiver", messageId: "unknown" },
      ],
    },
  ],
});
