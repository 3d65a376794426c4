import { ruleTest } from "../testing/rule-tester";
import { interfacesKmdUndecided } from "./interfaces-kmd-undecided";

ruleTest(interfacesKmdUndecided, {
  clean: [
    { rows: [{}], others: { systems: [{}] } },
    {
      name: "decided, future, without KMD Sag, blank",
      rows: [
        { receiver: "KMD Sag", horizon: "Nuværende" },
        { receiver: "KMD Sag", decision: "Afventer" },
        { horizon: "Nuværende", decision: "Afventer" },
        { receiver: "KMD Sag", horizon: "Nuværende", decision: "" },
      ],
      others: { systems: [{}] },
    },
  ],
  failing: [
    {
      rows: [
        { receiver: "KMD Sag", horizon: "Nuværende", decision: "Afventer" },
        { sender: "S-9", receiver: "S-1", horizon: "i dag", decision: "uafklaret" },
      ],
      others: { systems: [{}, { systemId: "S-9", systemName: "KMD Sag EDH" }] },
      expect: [
        { row: 0, column: "decision", messageId: "undecided", data: {} },
        { row: 1, column: "decision", messageId: "undecided" },
      ],
    },
  ],
});
