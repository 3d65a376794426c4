import { unique } from "../bodies/unique";
import { ONE_KEY } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const documentStrategyQuestionUnique = unique(
  {
    id: "document-strategy-question-unique",
    register: "documentStrategy",
    severity: "warning",
    title: { da: "Hvert spørgsmål står én gang", en: "Each question stands once" },
    source: ONE_KEY,
    since: "2026.12",
    messages: {
      duplicate: message({
        da: {
          what: "Spørgsmålet ”{value}” står i {count} rækker.",
          why: "Det kan blive besluttet to gange på to måder, og resuméet tæller det dobbelt.",
          how: "Saml beslutningen i én række, og slet den anden.",
        },
        en: {
          what: "The question ”{value}” stands in {count} rows.",
          why: "It may be decided twice in two ways, and the summary counts it double.",
          how: "Gather the decision in one row and delete the other.",
        },
      }),
    },
    example: {
      good: { rows: [{ question: "Hvor længe gemmes sager?" }, { question: "Hvem kasserer?" }] },
      bad: { rows: [{ question: "Hvem kasserer?" }, { question: "Hvem kasserer?" }] },
    },
  },
  "question",
);
