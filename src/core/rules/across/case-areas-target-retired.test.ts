import { ruleTest } from "../testing/rule-tester";
import { caseAreasTargetRetired } from "./case-areas-target-retired";

ruleTest(caseAreasTargetRetired, {
  clean: [
    { rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }], others: { systems: [{ status: "" }] } },
    {
      rows: [
        { route: "Kasseres", targetSystem: "S-1" },
        { route: "Flyt til ESDH", targetSystem: "S-9" },
      ],
      others: { systems: [{ status: "Udfaset" }] },
    },
  ],
  failing: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1" },
        { route: "esdh", targetSystem: "Cura" },
      ],
      others: { systems: [{ status: "nedlagt" }, { systemId: "S-2", systemName: "Cura", status: "Under udfasning" }] },
      expect: [
        { row: 0, column: "targetSystem", messageId: "retired", data: { system: "S-1" } },
        { row: 1, column: "targetSystem", messageId: "retiring" },
      ],
    },
  ],
});
