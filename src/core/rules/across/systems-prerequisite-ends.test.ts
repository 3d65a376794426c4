import { OPEN_END } from "../../identifiers/dates";
import { ruleTest } from "../testing/rule-tester";
import { systemsPrerequisiteEnds } from "./systems-prerequisite-ends";

const KMD_SAG = { systemId: "S-9", systemName: "KMD Sag", contractEnd: 46_752 };
const P_DATA = { systemId: "S-1", systemName: "P-data", contractEnd: 46_387 };

ruleTest(systemsPrerequisiteEnds, {
  clean: [
    { name: "it lasts as long", rows: [{ ...P_DATA, contractEnd: 46_752 }, KMD_SAG] },
    { name: "it runs until notice is given", rows: [{ ...P_DATA, contractEnd: OPEN_END }, KMD_SAG] },
    { name: "it is prolonged by itself", rows: [{ ...P_DATA, renewalMonths: 12 }, KMD_SAG] },
    {
      name: "it is retired, or said to play no part",
      rows: [{ ...P_DATA, status: "Udfaset" }, { ...P_DATA, systemId: "S-2", kmdRole: "Ingen" }, KMD_SAG],
    },
    { name: "KMD Sag has no row, no end, or is retired", rows: [P_DATA, { ...KMD_SAG, status: "Udfaset" }] },
    { name: "KMD Sag's end is not given", rows: [P_DATA, { ...KMD_SAG, contractEnd: "" }] },
    { name: "it has expired", rows: [{ ...P_DATA, contractEnd: 45_657, status: "I drift" }, KMD_SAG] },
    { name: "another system", rows: [{ contractEnd: 46_387 }, KMD_SAG] },
  ],
  failing: [
    {
      name: "by name and by role",
      rows: [P_DATA, { contractEnd: 46_387, kmdRole: "Forudsætningssystem", systemId: "S-3", systemName: "Mellemlag" }, KMD_SAG],
      expect: [
        { row: 0, column: "contractEnd", messageId: "ends", data: { end: "31-12-2026", kmdEnd: "31-12-2027" } },
        { row: 1, column: "contractEnd", messageId: "ends" },
      ],
    },
    {
      name: "terminated, it is not prolonged",
      rows: [{ ...P_DATA, renewalMonths: 12, contractTerminated: 46_000 }, KMD_SAG],
      expect: [{ row: 0, column: "contractEnd", messageId: "ends" }],
    },
    {
      name: "KMD Sag runs until notice is given",
      rows: [P_DATA, { ...KMD_SAG, contractEnd: OPEN_END }],
      expect: [{ row: 0, column: "contractEnd", messageId: "runs", data: { end: "31-12-2026" } }],
    },
  ],
});
