import { unique } from "../bodies/unique";
import { ONE_KEY } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const interfacesIdUnique = unique(
  {
    id: "interfaces-id-unique",
    register: "interfaces",
    severity: "error",
    title: { da: "Hver snitflade har sit eget Snitflade-id", en: "Each interface has its own Interface ID" },
    source: ONE_KEY,
    since: "2026.11",
    example: {
      good: { rows: [{ interfaceId: "SN-1" }, { interfaceId: "SN-2" }] },
      bad: { rows: [{ interfaceId: "SN-1" }, { interfaceId: "SN-1" }] },
    },
    messages: {
      duplicate: message({
        da: {
          what: "Snitflade-id ”{value}” står i {count} rækker.",
          why: "Beslutninger og opslag følger snitfladens id; her kan det ikke ses, hvilken snitflade der menes.",
          how: "Giv hver snitflade sit eget id, eller slet dubletterne.",
        },
        en: {
          what: "The Interface ID ”{value}” stands in {count} rows.",
          why: "Decisions and look-ups go by the interface’s ID; here one can't see which interface is meant.",
          how: "Give each interface its own ID, or delete the repeated rows.",
        },
      }),
    },
  },
  "interfaceId",
);
