import { ruleTest } from "../testing/rule-tester";
import { caseAreasTargetContractEnds } from "./case-areas-target-contract-ends";

ruleTest(caseAreasTargetContractEnds, {
  clean: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1", endDate: 46_752 },
        { route: "Flyt til fagsystem", targetSystem: "S-1", endDate: "" },
        { route: "Flyt til fagsystem", targetSystem: "S-1", endDate: 46_000 },
        { route: "Arkiveres", targetSystem: "S-1", endDate: 60_000 },
        { route: "Flyt til ESDH", targetSystem: "S-2", endDate: 60_000 },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "X", contractEnd: "" }] },
    },
  ],
  failing: [
    {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", endDate: "01-01-2028" }],
      others: { systems: [{ contractEnd: "31-12-2027" }] },
      expect: [
        { row: 0, column: "targetSystem", messageId: "ends", data: { system: "S-1", end: "01-01-2028", contractEnd: "31-12-2027" } },
      ],
    },
  ],
});
