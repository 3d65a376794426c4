/*
 * Columns that several registers have. A register adds what is its own: `{ ...RESPONSIBLE, synonyms: […], meaning: … }`.
 * Synonyms differ, because the same header means another column elsewhere.
 */

export const REMARK = {
  key: "remark",
  header: { da: "Bemærkning", en: "Remark" },
  synonyms: ["Bemærkninger", "Kommentar", "Kommentarer", "Note", "Noter", "Remarks", "Comment"],
  kind: "text",
  text: "free",
  required: false,
  meaning: { da: "Fri tekst.", en: "Free text." },
  why: { da: "Plads til det, de andre kolonner ikke rummer.", en: "Room for what the other columns do not hold." },
  example: "",
} as const;

export const RESPONSIBLE = {
  key: "responsible",
  header: { da: "Ansvarlig", en: "Responsible" },
  kind: "text",
  text: "name",
  required: true,
  why: { da: "Projektet skal vide, hvem det skal spørge.", en: "The project needs to know whom to ask." },
} as const;

export const DEPARTMENT = {
  key: "department",
  header: { da: "Forvaltning", en: "Department" },
  kind: "text",
  text: "name",
  required: true,
  example: "Social og Sundhed",
} as const;

export const STATUS = {
  key: "status",
  header: { da: "Status", en: "Status" },
  kind: "choice",
} as const;

export const DECISION_DATE = {
  key: "decisionDate",
  kind: "date",
  required: false,
  meaning: { da: "Datoen for beslutningen.", en: "Date of the decision." },
  why: { da: "Den viser, om beslutningen stadig er frisk.", en: "It shows whether the decision is still fresh." },
  example: "15-09-2026",
} as const;

export const TARGET_SYSTEM = {
  key: "targetSystem",
  header: { da: "Målsystem", en: "Target system" },
  kind: "reference",
  references: "systems",
  decides: true,
  required: false,
  example: "Nexus",
} as const;
