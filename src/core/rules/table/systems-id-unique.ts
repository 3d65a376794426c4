import { unique } from "../bodies/unique";
import { ONE_KEY } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const systemsIdUnique = unique(
  {
    id: "systems-id-unique",
    register: "systems",
    severity: "error",
    title: { da: "Hvert system har sit eget System-id", en: "Each system has its own System ID" },
    source: ONE_KEY,
    since: "2026.11",
    example: { good: { rows: [{ systemId: "S-1" }, { systemId: "S-2" }] }, bad: { rows: [{ systemId: "S-1" }, { systemId: "S-1" }] } },
    messages: {
      duplicate: message({
        da: {
          what: "System-id ”{value}” står i {count} rækker.",
          why: "Snitflader og sager henviser til systemet med dets id; her kan det ikke ses, hvilket system der menes.",
          how: "Giv hvert system sit eget id, eller slet dubletterne. Ret derefter henvisningerne.",
        },
        en: {
          what: "The System ID ”{value}” stands in {count} rows.",
          why: "Interfaces and cases refer to the system by its ID; here one can't see which system is meant.",
          how: "Give each system its own ID, or delete the repeated rows. Then correct the references.",
        },
      }),
    },
  },
  "systemId",
);
