/** The registers of the six tools. */
export type RegisterId = "systems" | "interfaces" | "cases" | "caseAreas" | "documentStrategy" | "procurements";
