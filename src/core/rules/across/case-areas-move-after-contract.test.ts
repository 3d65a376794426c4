import { ruleTest } from "../testing/rule-tester";
import { caseAreasMoveAfterContract } from "./case-areas-move-after-contract";

ruleTest(caseAreasMoveAfterContract, {
  clean: [
    {
      name: "no row for KMD Sag, no dates, the same day",
      rows: [
        { endDate: 60_000 },
        { currentSystem: "S-1", endDate: "" },
        { currentSystem: "S-1", endDate: 46_752 },
        { currentSystem: "S-2", endDate: 60_000 },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "X", contractEnd: "" }] },
    },
    { name: "both are past", rows: [{ currentSystem: "S-1", endDate: 46_000 }], others: { systems: [{ contractEnd: 45_000 }] } },
  ],
  failing: [
    {
      rows: [
        { currentSystem: "KMD Sag", endDate: "31-01-2028" },
        { currentSystem: "nexus", endDate: 46_800 },
      ],
      others: {
        systems: [
          {},
          { systemId: "S-2", systemName: "KMD Sag EDH", contractEnd: "x" },
          { systemId: "S-3", systemName: "KMD Sag", contractEnd: "31-12-2027" },
        ],
      },
      expect: [
        { row: 0, column: "endDate", messageId: "after", data: { end: "31-01-2028", system: "KMD Sag", contractEnd: "31-12-2027" } },
        { row: 1, column: "endDate", messageId: "after" },
      ],
    },
  ],
});
