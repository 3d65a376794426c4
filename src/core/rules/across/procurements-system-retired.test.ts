import { ruleTest } from "../testing/rule-tester";
import { procurementsSystemRetired } from "./procurements-system-retired";

ruleTest(procurementsSystemRetired, {
  clean: [
    {
      rows: [{}, { system: "S-2", status: "Annulleret" }, { system: "S-9" }, { system: "S-3" }],
      others: {
        systems: [
          {},
          { systemId: "S-2", systemName: "X", status: "Udfaset" },
          { systemId: "S-3", systemName: "Y", status: "Under udfasning" },
        ],
      },
    },
  ],
  failing: [
    {
      rows: [{ system: "nexus" }],
      others: { systems: [{ status: "nedlagt" }] },
      expect: [{ row: 0, column: "system", messageId: "retired", data: { system: "nexus" } }],
    },
  ],
});
