import { ruleTest } from "../testing/rule-tester";
import { interfacesRetiredEnd } from "./interfaces-retired-end";

ruleTest(interfacesRetiredEnd, {
  clean: [
    {
      name: "in operation, or on the way out",
      rows: [{}, { receiver: "S-2" }],
      others: { systems: [{}, { systemId: "S-2", systemName: "B", status: "Under udfasning" }] },
    },
    {
      name: "of today, given up, an end that can't be read",
      rows: [{ horizon: "Nuværende" }, { decision: "Nedlægges" }, { sender: "Ukendt" }],
      others: { systems: [{ status: "Udfaset" }] },
    },
  ],
  failing: [
    {
      rows: [{}, { sender: "Beskedfordeler", receiver: "nexus", decision: "Afventer" }],
      others: { systems: [{ status: "Udfaset" }] },
      expect: [
        { row: 0, column: "sender", messageId: "retired", data: { value: "S-1" } },
        { row: 1, column: "receiver", messageId: "retired", data: { value: "nexus" } },
      ],
    },
  ],
});
