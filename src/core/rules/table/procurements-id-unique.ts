import { unique } from "../bodies/unique";
import { ONE_KEY } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const procurementsIdUnique = unique(
  {
    id: "procurements-id-unique",
    register: "procurements",
    severity: "error",
    title: { da: "Hver anskaffelse har sit eget Anskaffelse-id", en: "Each procurement has its own Procurement ID" },
    source: ONE_KEY,
    since: "2026.12",
    messages: {
      duplicate: message({
        da: {
          what: "Anskaffelse-id ”{value}” står i {count} rækker.",
          why: "Bilag og opgørelser henviser til anskaffelsens id; her kan det ikke ses, hvilken anskaffelse der menes.",
          how: "Giv hver anskaffelse sit eget id, eller slet dubletterne.",
        },
        en: {
          what: "Procurement ID ”{value}” stands in {count} rows.",
          why: "Annexes and figures refer to the procurement’s ID; here one can’t see which procurement is meant.",
          how: "Give each procurement its own ID, or delete the repeated rows.",
        },
      }),
    },
    example: {
      good: { rows: [{ procurementId: "A-1" }, { procurementId: "A-2" }] },
      bad: { rows: [{ procurementId: "A-1" }, { procurementId: "A-1" }] },
    },
  },
  "procurementId",
);
