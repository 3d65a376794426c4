import { day } from "../rows";
import type { ErrorKind } from "./error-kind";

/** Errors of the strategy and the procurements. */
export const PLAN_ERRORS: readonly ErrorKind[] = [
  {
    id: "question-number-twice",
    register: "documentStrategy",
    column: "number",
    rules: ["document-strategy-id-unique"],
    note: "Samme nummer som et andet spørgsmål.",
    fits: (row) => row["status"] !== "Besluttet",
    set: (_, { documentStrategy }) => ({ number: documentStrategy[20]!["number"]! }),
  },
  {
    id: "question-decided-undated",
    register: "documentStrategy",
    column: "decisionDate",
    rules: ["document-strategy-decided-without-decision"],
    note: "Besluttet, men uden dato.",
    fits: (row) => row["status"] === "Besluttet",
    set: () => ({ decisionDate: "" }),
  },
  {
    id: "question-decided-ahead",
    register: "documentStrategy",
    column: "decisionDate",
    rules: ["document-strategy-future-decision"],
    note: "Besluttet i fremtiden.",
    fits: (row) => row["status"] === "Besluttet",
    set: () => ({ decisionDate: day(2027, 2, 1) }),
  },
  {
    id: "procurement-unknown-system",
    register: "procurements",
    column: "system",
    rules: ["procurements-system-unknown"],
    note: "Systemet findes ikke.",
    fits: (row) => row["system"] === "IST Dagtilbud",
    set: () => ({ system: "Dagtilbud 2028" }),
  },
  {
    id: "procurement-date-order",
    register: "procurements",
    column: "contractStart",
    rules: ["procurements-date-order"],
    note: "Kontrakten begynder før udbuddet.",
    fits: (row) => row["system"] === "RenoWeb",
    set: () => ({ tenderDate: day(2027, 3, 31), contractStart: day(2027, 1, 1) }),
  },
  {
    id: "procurement-demand-left-out",
    register: "procurements",
    column: "sapaOrganisation",
    rules: ["procurements-demand-missing"],
    note: "Kravet stilles ikke, og afvigelsen er ikke begrundet.",
    fits: (row) => row["system"] === "Structura Byggesag",
    set: () => ({ sapaOrganisation: "Nej" }),
  },
];
