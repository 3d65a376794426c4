import type { SapaCondition } from "../../system-conditions/condition";
import { analyseDependencies } from "../../dependencies/analyse";
import { evaluateConditions } from "../../conditions/evaluate";
import { toSerial } from "../../identifiers/dates";
import { createKle } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import type { CellValue } from "../../model/cell";
import type { Finding, ValidationResult } from "../../model/finding";
import type { RegisterData } from "../../model/register-data";
import type { WorkbookData } from "../../registers/workbook-data";
import { buildResolver } from "../../model/system-resolver";
import { processCompletionSteps } from "../../process/completion";
import type { RegisterId } from "../../model/register-id";
import type { Rule } from "../../rules/rule";
import { DEFAULT_SETTINGS } from "../../settings/settings";
import { strategySteps } from "../../strategy/build";
import { makeRegister } from "../../testing/make-register";
import type { Language } from "../../text/language";
import type { ReportInput } from "../report";
import { DOCUMENTS, REMINDERS } from "./document-rows";
import { AREAS, CONTRACTS, PROCUREMENTS, QUESTIONS } from "./more-rows";
import { finish } from "../../model/steps";

type Row = Record<string, CellValue>;

const system = (systemId: CellValue, systemName: string, department: string, more: Row = {}): Row => ({
  systemId,
  systemName,
  department,
  systemType: "Fagsystem",
  caseBearing: "Ja",
  integratesKmdSag: "Nej",
  wantedInSapa: "Nej",
  kleMainGroups: "27",
  ...more,
});
const SYSTEMS: readonly Row[] = [
  system("S1", "KMD Sag", "Borgerservice", { systemType: "ESDH" }),
  system("S2", "Omsorg", "Sundhed", { integratesKmdSag: "Ja", wantedInSapa: "Ja" }),
  system("S3", "Visitation", "Sundhed ", { wantedInSapa: "Ja" }),
  system("S4", "Jobforløb", "Beskæftigelse", { wantedInSapa: "Ikke afklaret" }),
  system("S5", "Ydelser", "Beskæftigelse", { wantedInSapa: "Ja", caseBearing: "Nej", kleMainGroups: "32" }),
  system("S6", "Kort", "", { wantedInSapa: "ja", caseBearing: "" }),
];

const link = (
  interfaceId: string,
  sender: string,
  receiver: string,
  horizon: string,
  component: string,
  decision: CellValue,
  data = "Sager",
): Row => ({
  interfaceId,
  sender,
  receiver,
  horizon,
  component,
  decision,
  data,
  responsible: "Asta Abildtrup",
});
const INTERFACES: readonly Row[] = [
  link("I1", "S2", "KMD Sag", "Nuværende", "KMD Sag", "Afventer"),
  link("I2", "KMD Sag", "S2", "Nuværende", "KMD Sag", "Nedlægges"),
  link("I3", "S3", "S2", "Nuværende", "Punkt-til-punkt", "Bevares"),
  link("I4", "S2", "Sags- og Dokumentindeks", "Fremtidig", "SF1470", "Omlægges"),
  link("I5", "S2", "Organisation", "Fremtidig", "Organisation", "Afventer"),
  link("I6", "S5", "Ydelsesindeks", "Fremtidig", "Ydelsesindeks", "Bevares", "Ydelser"),
  link("I7", "S4", "Findes ikke", "Nuværende", "Punkt-til-punkt", ""),
  link("I8", "Organisation", "S6", "Nuværende", "Organisation", "Bevares"),
];

const oneCase = (caseNumber: string, more: Row): Row => ({
  caseNumber,
  title: `Sag ${caseNumber}`,
  kle: "27.36.04",
  facet: "G01",
  party: `Part ${caseNumber}`,
  caseStatus: "Oplyst",
  sensitivity: "FOELSOMME_PERSONOPLYSNINGER",
  responsibleUnit: "Visitationen",
  created: "01-02-2020",
  lastActivity: "01-03-2026",
  closed: "",
  retentionCode: "",
  retentionYear: "",
  documentCount: 3,
  manualCase: "Nej",
  action: "",
  ...more,
});
const CASES: readonly Row[] = [
  oneCase("1", { action: "Flyt" }),
  oneCase("2", { lastActivity: "01-03-2019", manualCase: "Ja" }),
  oneCase("3", { caseStatus: "Afsluttet", retentionCode: "K", retentionYear: 2024, action: "Kassér" }),
  oneCase("4", { caseStatus: "Afsluttet", retentionCode: "B", kle: "32.03.04", sensitivity: "Fortrolig" }),
  oneCase("5", { caseStatus: "Afsluttet", retentionCode: "K", retentionYear: 2031, kle: 5.14, responsibleUnit: "Borgerservice" }),
  oneCase("6", { kle: "", manualCase: "Ja", documentCount: "ukendt" }),
  oneCase("7", { party: "Part 1", title: "Sag 1", created: "02-02-2020", caseStatus: "?", responsibleUnit: "" }),
];

const condition = (id: string, component: SapaCondition["component"], scope: SapaCondition["scope"], version = ""): SapaCondition => ({
  id,
  component,
  scope,
  version,
  need: component === "Organisation" ? "advised" : "needed",
  severity: "warning",
  source: { kind: "instruction", name: "KOMBIT, prøvekilde", edition: "2023-07-07", says: { da: "Prøve", en: "Trial" } },
  name: { da: `Aflevering til ${component}`, en: `Delivery to ${component}` },
  requirement: { da: "Prøvekrav", en: "Trial demand" },
});
const CONDITIONS: readonly SapaCondition[] = [
  condition("case-index", "Sags- og Dokumentindeks", "caseBearing", "SF1470 3.0"),
  condition("benefit-index", "Ydelsesindeks", "benefits"),
  condition("organisation", "Organisation", "all", "SF1500 3.1"),
];

/** Not rules of the catalogue: a new rule must not change the golden summaries. */
const REGISTER_IDS: readonly RegisterId[] = [
  "systems",
  "interfaces",
  "caseAreas",
  "documentStrategy",
  "procurements",
  "cases",
  "documents",
  "reminders",
];
const RULES = REGISTER_IDS.map((register): Rule => ({
  id: `${register}-trial`,
  register,
  level: "column",
  columns: [],
  severity: "error",
  since: "0",
  source: { kind: "ruleOfThumb", why: { da: "Prøve.", en: "Trial." } },
  messages: {},
  check: () => {},
  title: { da: `Prøvekontrol af ${register}`, en: `Trial check of ${register}` },
}));

const DUPLICATE_RULE = "cases-probable-duplicate";
const finding = (
  register: RegisterId,
  row: number,
  columnKey: string,
  severity: Finding["severity"],
  rule = `${register}-trial`,
): Finding => ({
  rule,
  messageId: "trial",
  severity,
  register,
  sheet: register,
  row,
  column: 0,
  columnKey,
  data: {},
});
const VALIDATION: ValidationResult = {
  findings: [
    finding("systems", 6, "department", "error"),
    finding("interfaces", 7, "receiver", "warning"),
    finding("caseAreas", 3, "route", "warning"),
    finding("documentStrategy", 2, "responsible", "error"),
    finding("procurements", 2, "sapaOrganisation", "warning"),
    finding("cases", 5, "kle", "error"),
    finding("cases", 6, "kle", "error"),
    finding("cases", 1, "title", "warning", DUPLICATE_RULE),
    finding("cases", 7, "title", "warning", DUPLICATE_RULE),
    finding("documents", 3, "documentNumber", "error"),
    finding("reminders", 2, "outcome", "warning"),
  ],
  notJudged: [
    { rule: "systems-trial", register: "systems", reason: { kind: "column-missing", needs: "systems", columns: ["contractEnd"] } },
  ],
  judged: [...RULES.map((rule) => rule.id), DUPLICATE_RULE],
};

export const REGISTERS: Readonly<Record<RegisterId, RegisterData>> = {
  systems: makeRegister(
    "systems",
    SYSTEMS.map((row, i) => ({ ...row, ...CONTRACTS[i]! })),
  ),
  interfaces: makeRegister(
    "interfaces",
    INTERFACES.map((row) => ({
      ...row,
      goLive: row["horizon"] === "Fremtidig" ? "01-02-2027" : "",
      serviceAgreement: row["decision"] === "Nedlægges" ? "Aktiv" : "",
    })),
  ),
  caseAreas: makeRegister("caseAreas", AREAS),
  documentStrategy: makeRegister("documentStrategy", QUESTIONS),
  procurements: makeRegister("procurements", PROCUREMENTS),
  cases: makeRegister("cases", CASES),
  documents: makeRegister("documents", DOCUMENTS),
  reminders: makeRegister("reminders", REMINDERS),
};

const KLE = createKle(shippedKle());

/** What a summary gets, over the fixture or over other registers. */
export function reportInput(
  language: Language,
  registers: WorkbookData["registers"] = REGISTERS,
  validation: ValidationResult = VALIDATION,
): ReportInput {
  const data: WorkbookData = { registers, date1904: false };
  const today = toSerial(2026, 9, 1)!;
  const dependencies = analyseDependencies(data);
  const resolve = buildResolver(registers.systems?.columns);
  const conditions = evaluateConditions(registers.systems, registers.interfaces, CONDITIONS, resolve);
  return {
    data,
    validation,
    dependencies,
    conditions: CONDITIONS,
    kle: KLE,
    rules: RULES,
    language,
    today,
    when: "2026-09-01 08:00",
    settings: DEFAULT_SETTINGS,
    strategy: finish(strategySteps({ data, resolve, dependencies, conditions, settings: DEFAULT_SETTINGS, kle: KLE, today })),
    process: finish(processCompletionSteps(data)),
  };
}
