import { ruleTest } from "../testing/rule-tester";
import { casesTargetDiffersFromArea } from "./cases-target-differs-from-area";

const systems = [{}, { systemId: "S-2", systemName: "Cura" }, { systemId: "S-3", systemName: "Jobsys" }];
const area = { kle: "27.60", route: "Flyt til fagsystem", targetSystem: "S-1" };
const others = { systems, caseAreas: [area, { ...area, kle: "27.60.08", targetSystem: "Cura" }] };

ruleTest(casesTargetDiffersFromArea, {
  clean: [
    {
      name: "the area's target, by name and by the nearest area",
      rows: [{}, { targetSystem: "nexus" }, { kle: "27.60.08", targetSystem: "S-2" }],
      others,
    },
    {
      name: "targets that can't be told, and cases of no area",
      rows: [
        { targetSystem: "" },
        { targetSystem: "S-9" },
        { targetSystem: "KMD Sag" },
        { kle: "32.24.04", targetSystem: "S-2" },
        { kle: "" },
      ],
      others,
    },
    {
      name: "areas that have not decided, do not move or move elsewhere, too",
      rows: [{ targetSystem: "S-2" }],
      others: { systems, caseAreas: [{ ...area, route: "Ikke besluttet" }] },
    },
    {
      name: "a route that does not move",
      rows: [{ targetSystem: "S-2" }],
      others: { systems, caseAreas: [{ ...area, route: "Arkiveres" }] },
    },
    {
      name: "an unknown target of the area",
      rows: [{ targetSystem: "S-2" }],
      others: { systems, caseAreas: [{ ...area, targetSystem: "S-9" }] },
    },
    {
      name: "two areas of one number",
      rows: [{ targetSystem: "S-2" }],
      others: { systems, caseAreas: [area, { ...area, targetSystem: "Cura" }] },
    },
  ],
  failing: [
    {
      rows: [{ targetSystem: "Cura" }, {}, { kle: "27.60.08", targetSystem: "S-1" }],
      others,
      expect: [
        { row: 0, column: "targetSystem", messageId: "differs", data: { value: "Cura", area: "S-1" } },
        { row: 2, column: "targetSystem", messageId: "differs", data: { value: "S-1", area: "Cura" } },
      ],
    },
    {
      name: "none of two areas",
      rows: [{ targetSystem: "S-3" }],
      others: { systems, caseAreas: [area, { ...area, targetSystem: "Cura" }] },
      expect: [{ row: 0, column: "targetSystem", messageId: "differs", data: { value: "S-3", area: "S-1" } }],
    },
  ],
});
