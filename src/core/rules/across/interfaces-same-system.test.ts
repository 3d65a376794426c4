import { ruleTest } from "../testing/rule-tester";
import { interfacesSameSystem } from "./interfaces-same-system";

ruleTest(interfacesSameSystem, {
  clean: [
    { rows: [{}], others: { systems: [{}] } },
    { name: "KMD Sag and its EDH", rows: [{ sender: "KMD Sag", receiver: "KMD Sag EDH" }], others: { systems: [{}] } },
    {
      name: "names nobody knows",
      rows: [
        { sender: "X", receiver: "X" },
        { sender: "", receiver: "" },
      ],
      others: { systems: [{}] },
    },
  ],
  failing: [
    {
      rows: [
        { receiver: "S-1" },
        { receiver: "NEXUS" },
        { sender: "KMD Sag", receiver: "KMD-Sag" },
        { sender: "Beskedfordeler", receiver: "Beskedfordeler" },
      ],
      others: { systems: [{}] },
      expect: [
        { row: 0, column: "receiver", messageId: "same", data: { value: "S-1" } },
        { row: 1, column: "receiver", messageId: "same" },
        { row: 2, column: "receiver", messageId: "same" },
        { row: 3, column: "receiver", messageId: "same" },
      ],
    },
  ],
});
