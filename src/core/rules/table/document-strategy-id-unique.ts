import { unique } from "../bodies/unique";
import { ONE_KEY } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const documentStrategyIdUnique = unique(
  {
    id: "document-strategy-id-unique",
    register: "documentStrategy",
    severity: "error",
    title: { da: "Hvert spørgsmål har sit eget nummer", en: "Each question has its own number" },
    source: ONE_KEY,
    since: "2026.12",
    messages: {
      duplicate: message({
        da: {
          what: "Nr ”{value}” står i {count} rækker.",
          why: "Referater og beslutninger henviser til nummeret; her kan det ikke ses, hvilket spørgsmål der menes.",
          how: "Giv hvert spørgsmål sit eget nummer, eller slet dubletterne.",
        },
        en: {
          what: "No ”{value}” stands in {count} rows.",
          why: "Minutes and decisions refer to the number; here one can’t see which question is meant.",
          how: "Give each question its own number, or delete the repeated rows.",
        },
      }),
    },
    example: { good: { rows: [{ number: "1.1" }, { number: "1.2" }] }, bad: { rows: [{ number: "1.1" }, { number: "1.1" }] } },
  },
  "number",
);
