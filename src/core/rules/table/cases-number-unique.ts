import { unique } from "../bodies/unique";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const casesNumberUnique = unique(
  {
    id: "cases-number-unique",
    register: "cases",
    severity: "error",
    title: { da: "Hver sag har sit eget sagsnummer", en: "Each case has its own case number" },
    source: cite(CASE_INSTRUCTIONS, "number"),
    since: "2026.11",
    example: {
      good: { rows: [{ caseNumber: "2019-000123" }, { caseNumber: "2019-000124" }] },
      bad: { rows: [{ caseNumber: "2019-000123" }, { caseNumber: "2019-000123" }] },
    },
    messages: {
      duplicate: message({
        da: {
          what: "Sagsnummeret ”{value}” står i {count} rækker.",
          why: "Et sagsnummer skal være entydigt blandt alle kommunens sager, også på tværs af de systemer, der afleverer til indekset.",
          how: "Slet dubletterne. Er det to sager fra hver sit system, så giv den ene et andet nummer, fx med systemets forkortelse foran.",
        },
        en: {
          what: "The case number ”{value}” stands in {count} rows.",
          why: "A case number must be unique among all the municipality’s cases, across the systems that deliver to the index.",
          how: "Delete repetitions. If they are two cases from two systems, give one another number, e.g. with the system’s short name before it.",
        },
      }),
    },
  },
  "caseNumber",
);
