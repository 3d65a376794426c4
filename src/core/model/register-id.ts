/** The registers of the six tools, and two that go with the clean-up: documents one by one, and reminders. */
export type RegisterId = "systems" | "interfaces" | "cases" | "caseAreas" | "documentStrategy" | "procurements" | "documents" | "reminders";
