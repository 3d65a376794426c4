import { unique } from "../bodies/unique";
import { ONE_KEY } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const systemsNameUnique = unique(
  {
    id: "systems-name-unique",
    register: "systems",
    severity: "warning",
    title: { da: "Hvert system har sit eget navn", en: "Each system has its own name" },
    source: ONE_KEY,
    since: "2026.11",
    example: {
      good: { rows: [{ systemName: "Nexus" }, { systemName: "Acadre" }] },
      bad: { rows: [{ systemName: "Nexus" }, { systemName: "Nexus" }] },
    },
    messages: {
      duplicate: message({
        da: {
          what: "Systemnavnet ”{value}” står i {count} rækker.",
          why: "Henviser en snitflade eller sag til systemet med dets navn, kan det ikke ses, hvilken række der menes.",
          how: "Er det samme system, så saml det i én række. Er det flere, så gør navnene forskellige, fx med forvaltning.",
        },
        en: {
          what: "The system name ”{value}” stands in {count} rows.",
          why: "If an interface or case refers to the system by its name, one can't see which row is meant.",
          how: "If it is one system, gather it in one row. If there are several, make the names differ, e.g. by department.",
        },
      }),
    },
  },
  "systemName",
);
