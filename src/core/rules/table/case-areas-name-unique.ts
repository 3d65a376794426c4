import { unique } from "../bodies/unique";
import { ONE_KEY } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const caseAreasNameUnique = unique(
  {
    id: "case-areas-name-unique",
    register: "caseAreas",
    severity: "warning",
    title: { da: "Hvert sagsområde har sit eget navn", en: "Each case area has its own name" },
    source: ONE_KEY,
    since: "2026.12",
    messages: {
      duplicate: message({
        da: {
          what: "Sagsområdet ”{value}” står i {count} rækker.",
          why: "Planen og resuméerne viser områderne ved navn; her kan to rækker ikke kendes fra hinanden.",
          how: "Er det samme område, så saml det i én række. Er det flere, så gør navnene forskellige, fx med forvaltning.",
        },
        en: {
          what: "The case area ”{value}” stands in {count} rows.",
          why: "The plan and the summaries show areas by name; here two rows can’t be told apart.",
          how: "If it is one area, gather it in one row. If there are several, make the names differ, e.g. by department.",
        },
      }),
    },
    example: {
      good: { rows: [{ areaName: "Hjælpemidler" }, { areaName: "Boligstøtte" }] },
      bad: { rows: [{ areaName: "Hjælpemidler" }, { areaName: "Hjælpemidler" }] },
    },
  },
  "areaName",
);
