import { ruleTest } from "../testing/rule-tester";
import { systemsActiveInterfaceWhenRetired } from "./systems-active-interface-when-retired";

const current = { horizon: "Nuværende", decision: "Bevares" };

ruleTest(systemsActiveInterfaceWhenRetired, {
  clean: [
    { name: "a system in operation", rows: [{}], others: { interfaces: [current] } },
    {
      name: "interfaces that close, are wanted, or are undescribed",
      rows: [{ status: "Udfaset" }],
      others: {
        interfaces: [
          { ...current, decision: "Nedlægges" },
          { horizon: "Fremtidig" },
          { ...current, decision: "" },
          { ...current, sender: "S-2" },
        ],
      },
    },
  ],
  failing: [
    {
      rows: [{ status: "Udfaset" }, { systemId: "S-2", systemName: "B", status: "udfaset" }],
      others: {
        interfaces: [
          { ...current, receiver: "B" },
          { ...current, interfaceId: "SN-2", decision: "Afventer" },
          { ...current, interfaceId: "SN-3" },
          { ...current, interfaceId: "SN-4" },
        ],
      },
      expect: [
        { row: 0, column: "status", messageId: "active", data: { interfaces: "SN-1, SN-2, SN-3 … (4)" } },
        { row: 1, column: "status", messageId: "active", data: { interfaces: "SN-1" } },
      ],
    },
  ],
});
