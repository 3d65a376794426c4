import { ruleTest } from "../testing/rule-tester";
import { interfacesRerouteUndescribed } from "./interfaces-reroute-undescribed";

ruleTest(interfacesRerouteUndescribed, {
  clean: [
    { rows: [{}, { receiver: "KMD Sag", horizon: "Nuværende" }], others: { systems: [{}] } },
    {
      name: "by its name, and as one of several that a name may mean",
      rows: [
        { receiver: "KMD Sag", horizon: "Nuværende" },
        { sender: "Beskedfordeler", receiver: "nexus" },
      ],
      others: { systems: [{}, { systemId: "S-2" }] },
    },
    {
      name: "kept, closed, an end that can't be read",
      rows: [
        { receiver: "KMD Sag", horizon: "Nuværende", decision: "Bevares" },
        { receiver: "KMD Sag", horizon: "Nuværende", decision: "Nedlægges" },
        { sender: "?", receiver: "KMD Sag", horizon: "Nuværende" },
      ],
      others: { systems: [{}] },
    },
  ],
  failing: [
    {
      rows: [
        { receiver: "KMD Sag", horizon: "Nuværende" },
        { sender: "KMD EDH", receiver: "S-2", horizon: "Nuværende" },
        { decision: "Nedlægges" },
        { sender: "S-2", receiver: "KMD Sag" },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "B" }] },
      expect: [
        { row: 0, column: "decision", messageId: "missing", data: { value: "S-1" } },
        { row: 1, column: "decision", messageId: "missing", data: { value: "S-2" } },
      ],
    },
  ],
});
