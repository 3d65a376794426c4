import { writeEmneplan } from "../../../core/kle/testing/write-kl-xml";
import { TENDER_CONDITIONS } from "../../../core/system-conditions/sapa-conditions";
import type { CellValue } from "../../../core/model/cell";
import { DEFAULT_SETTINGS } from "../../../core/settings/settings";
import type { SheetSource } from "../../../../stand-in/node";
import type { Action } from "../../action";
import type { App } from "../../app";

/** A small workbook on which everything that writes has something to write. */
export const SHEETS: readonly SheetSource[] = [
  {
    name: "Systemer og kontrakter",
    rows: [
      ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag", "Status"],
      ["S1", "Alfa", "KMD", "fagsystem", "Ja", "Ja", ""],
      ["S2", "Nexus", "KMD", "Fagsystem ", "Ja", "Nej", ""],
      ["S3", "Gamma", "", "Fagsystem", "Ja", "Nej", ""],
    ],
  },
  {
    name: "Anskaffelser",
    rows: [
      ["Anskaffelse-id", "System", "Aftaleform", ...TENDER_CONDITIONS.map(({ name }) => `Krav: ${name.da}`), "Afvigelse begrundet"],
      ["A/7", "S2", "EU-udbud", ...TENDER_CONDITIONS.map((_, i) => (i === 1 ? "Nej" : "Ja")), "Aftalt"],
    ] as CellValue[][],
  },
  {
    name: "Sager",
    rows: [
      ["Sagsnummer", "Titel", "KLE-nummer", "Sagstilstand", "Ansvarlig enhed", "Seneste aktivitet", "Handling"],
      ["1", "Hjælp", "27.60.04", "Oplyst", "Børn", "01-02-2015", ""],
      ["2", "Bolig", "27.60.04", "Afsluttet", "Børn", "01-02-2010", ""],
    ],
  },
  {
    name: "Sagsområder",
    rows: [
      ["Sagsområde-id", "Sagsområde", "KLE-nummer", "Nuværende system", "Exitvej", "Målsystem", "Startdato", "Slutdato"],
      ["SO-1", "Byggesag", "02.34", "KMD Sag", "Arkiveres", "", 46_500, 46_560],
    ],
  },
  {
    name: "Udtræk",
    rows: [
      ["IT System", "Lokal System ID", "Leverandør", "Livscyklus"],
      ["Alfa", "S1", "KMD A/S", "Under udfasning"],
      ["Ny", "", "Leverandør", "Under indfasning"],
    ],
  },
];

const NUMBERS = ["27", "27.98", "27.98.01"].map((number) => [number, { number, title: `Emne ${number}`, editions: [] }] as const);
const KL_XML = writeEmneplan({ editions: [], numbers: new Map(NUMBERS), facets: new Map(), categories: new Map() }, "2030-01-01");

/** Makes ready for an action of the user's that writes, and tells it. */
type Write = (app: App) => Promise<Action>;

/** By name: all that the add-in writes into a workbook, but what only takes away. */
export const WRITES: Readonly<Record<string, Write>> = {
  marks: () => Promise.resolve({ id: "highlight" }),
  summaries: () => Promise.resolve({ id: "summaries" }),
  "list of findings": () => Promise.resolve({ id: "findingsSheet" }),
  worklist: () => Promise.resolve({ id: "worklist" }),
  "since last time": () => Promise.resolve({ id: "sinceLast" }),
  annex: () => Promise.resolve({ id: "tenderAnnex", procurement: "A/7", language: "da" }),
  "a template": () => Promise.resolve({ id: "insertTemplate", register: "interfaces" }),
  "a template with rows": () => Promise.resolve({ id: "insertTemplate", register: "documentStrategy" }),
  "a scenario": async (app) => {
    await app.run({ id: "readOverview", overview: "plan" });
    const { choices } = app.session.get().overviews.plan.value!.whatIf;
    return { id: "scenario", choices, assumptions: [{ register: "caseAreas", row: 0, column: "startDate", value: 46_530 }] };
  },
  mends: async (app) => {
    await app.run({ id: "validate" });
    await app.run({ id: "previewFix", scope: { kind: "all" } });
    return { id: "fix", plan: app.session.get().fixPlan! };
  },
  advice: async (app) => {
    await app.run({ id: "previewAdvice" });
    return { id: "writeAdvice", plan: app.session.get().advicePlan! };
  },
  import: async (app) => {
    await app.run({ id: "readImport", sheet: "Udtræk", kind: "kitos-systems" });
    const read = app.session.get().importPlan!;
    return { id: "applyImport", read, choices: { takeTheirs: new Set(read.plan.conflicts.map(({ id }) => id)), clear: new Set() } };
  },
  "a finding set aside": async (app) => {
    await app.run({ id: "validate" });
    const findings = app.session.get().validation!.findings.slice(0, 2);
    return { id: "setAside", findings, decision: "accepted", reason: "Aftalt" };
  },
  "a reason withdrawn": async (app) => {
    await app.run({ id: "validate" });
    const findings = app.session.get().validation!.findings.slice(0, 3);
    await app.run({ id: "setAside", findings, decision: "accepted", reason: "Aftalt" });
    const [, second] = app.session.get().validation!.accepted;
    return { id: "withdraw", acceptances: [second!.acceptance] };
  },
  settings: () => Promise.resolve({ id: "saveSettings", settings: { ...DEFAULT_SETTINGS, ownKle: ["99.99.99"], inactivityYears: 3 } }),
  "another settings": async (app) => {
    await app.run({ id: "saveSettings", settings: { ...DEFAULT_SETTINGS, inactivityYears: 9 } });
    return { id: "saveSettings", settings: DEFAULT_SETTINGS };
  },
  KLE: () => Promise.resolve({ id: "loadKle", text: KL_XML }),
  "KLE removed": async (app) => {
    await app.run({ id: "loadKle", text: KL_XML });
    return { id: "removeKle" };
  },
  "a choice of columns": () =>
    Promise.resolve({ id: "saveChoice", choice: { sheet: "Sager", register: "cases", columns: { actualUnit: null } } }),
  "an answer to a question": () =>
    Promise.resolve({
      id: "answerQuestion",
      question: {
        kind: "is-it",
        register: "interfaces",
        candidate: { sheet: "Udtræk", headerRow: 0, rows: 2, columns: {}, unmatched: [] },
      },
      answer: { kind: "none" },
    }),
  "an automatic choice": async (app) => {
    await app.run({ id: "saveChoice", choice: { sheet: "Sager", register: "cases", columns: { title: null } } });
    return { id: "forgetChoice" };
  },
};
