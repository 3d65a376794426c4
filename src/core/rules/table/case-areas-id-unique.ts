import { unique } from "../bodies/unique";
import { ONE_KEY } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const caseAreasIdUnique = unique(
  {
    id: "case-areas-id-unique",
    register: "caseAreas",
    severity: "error",
    title: { da: "Hvert sagsområde har sit eget Sagsområde-id", en: "Each case area has its own Case area ID" },
    source: ONE_KEY,
    since: "2026.12",
    messages: {
      duplicate: message({
        da: {
          what: "Sagsområde-id ”{value}” står i {count} rækker.",
          why: "Planen og opgørelserne følger områdets id; her kan det ikke ses, hvilket område der menes.",
          how: "Giv hvert sagsområde sit eget id, eller slet dubletterne.",
        },
        en: {
          what: "Case area ID ”{value}” stands in {count} rows.",
          why: "The plan and the figures go by the area’s ID; here one can’t see which area is meant.",
          how: "Give each case area its own ID, or delete the repeated rows.",
        },
      }),
    },
    example: { good: { rows: [{ areaId: "SO-1" }, { areaId: "SO-2" }] }, bad: { rows: [{ areaId: "SO-1" }, { areaId: "SO-1" }] } },
  },
  "areaId",
);
