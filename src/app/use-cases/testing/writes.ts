import { writeEmneplan } from "../../../core/kle/testing/write-kl-xml";
import { TENDER_CONDITIONS } from "../../../core/system-conditions/sapa-conditions";
import type { CellValue } from "../../../core/model/cell";
import { meaningsFile } from "../../../core/meanings/stored-meanings";
import { DEFAULT_SETTINGS } from "../../../core/settings/settings";
import type { SheetSource } from "../../../../stand-in/node";
import type { Action, ActionId } from "../../action";
import type { Validation } from "../../validation/validate-workbook";
import { USE_CASES, type ListedUseCase } from "../list";
import type { EffectKind } from "../use-case";
import type { App } from "../../app";

/** A small workbook on which every action has something to do. */
export const SHEETS: readonly SheetSource[] = [
  {
    name: "Systemer og kontrakter",
    rows: [
      ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag", "Status"],
      ["S1", "Alfa", "KMD", "Fagsystemer", "Ja", "Ja", ""],
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
  {
    name: "Svar",
    rows: [
      ["S1", "=SAPA.STATUS(A1)"],
      ["S2", "=SAPA.STATUS(A2)"],
    ],
  },
];

const NUMBERS = ["27", "27.98", "27.98.01"].map((number) => [number, { number, title: `Emne ${number}`, editions: [] }] as const);
const KL_XML = writeEmneplan({ editions: [], numbers: new Map(NUMBERS), facets: new Map(), categories: new Map() }, "2030-01-01");

type Listed<Effect> = Extract<ListedUseCase, { readonly effect: Effect }>["id"];
/** Actions without an input. */
type PlainId = { [A in Action as A["id"]]: Exclude<keyof A, "id"> extends never ? A["id"] : never }[ActionId];

/** Brings the workbook and the session to where the action can be run, and gives it. */
type Prepare<Id extends ActionId> = (app: App) => Promise<Extract<Action, { id: Id }>>;
/** By what is special about each. What takes an input does not compile without one. */
type Prepared<Id extends ActionId> = { readonly [K in Exclude<Id, PlainId>]: Readonly<Record<string, Prepare<K>>> } & {
  readonly [K in Extract<Id, PlainId>]?: Readonly<Record<string, Prepare<K>>>;
};

const validated = async (app: App): Promise<Validation> => {
  await app.run({ id: "validate" });
  return app.session.get().validation!;
};

const WRITES: Prepared<Listed<"writes">> = {
  tenderAnnex: { annex: () => Promise.resolve({ id: "tenderAnnex", procurement: "A/7", language: "da" }) },
  insertTemplate: {
    empty: () => Promise.resolve({ id: "insertTemplate", register: "interfaces" }),
    "with rows": () => Promise.resolve({ id: "insertTemplate", register: "documentStrategy" }),
  },
  scenario: {
    delayed: async (app) => {
      await app.run({ id: "readOverview", overview: "plan" });
      const { choices } = app.session.get().overviews.plan.value!.whatIf;
      return { id: "scenario", choices, assumptions: [{ register: "caseAreas", row: 0, column: "startDate", value: 46_530 }] };
    },
  },
  fix: {
    all: async (app) => {
      await validated(app);
      await app.run({ id: "previewFix", scope: { kind: "all" } });
      return { id: "fix", plan: app.session.get().fixPlan! };
    },
  },
  writeAdvice: {
    advice: async (app) => {
      await app.run({ id: "previewAdvice" });
      return { id: "writeAdvice", plan: app.session.get().advicePlan! };
    },
  },
  applyImport: {
    export: async (app) => {
      await app.run({ id: "readImport", sheet: "Udtræk", kind: "kitos-systems" });
      const read = app.session.get().importPlan!;
      return { id: "applyImport", read, choices: { useTheirs: new Set(read.plan.conflicts.map(({ id }) => id)), clear: new Set() } };
    },
  },
  saveMeanings: {
    "a word of a list and a name": () =>
      Promise.resolve({
        id: "saveMeanings",
        meanings: [
          { list: "systems.systemType", word: "fagsystem ", means: "value", value: "Infrastruktur" },
          { list: "systemNames", word: "Alfasystemet", means: "value", value: "Alfa" },
        ],
      }),
  },
  loadMeanings: {
    file: () =>
      Promise.resolve({
        id: "loadMeanings",
        text: meaningsFile([{ list: "systems.status", word: "Lever", means: "value", value: "I drift" }]),
      }),
  },
  accept: {
    "two findings": async (app) => {
      const findings = (await validated(app)).findings.slice(0, 2);
      return { id: "accept", findings, decision: "accepted", reason: "Aftalt" };
    },
  },
  withdraw: {
    "the second of three": async (app) => {
      const findings = (await validated(app)).findings.slice(0, 3);
      await app.run({ id: "accept", findings, decision: "accepted", reason: "Aftalt" });
      const [, second] = app.session.get().validation!.accepted;
      return { id: "withdraw", acceptances: [second!.acceptance] };
    },
  },
  saveSettings: {
    first: () => Promise.resolve({ id: "saveSettings", settings: { ...DEFAULT_SETTINGS, ownKle: ["99.99.99"], inactivityYears: 3 } }),
    another: async (app) => {
      await app.run({ id: "saveSettings", settings: { ...DEFAULT_SETTINGS, inactivityYears: 9 } });
      return { id: "saveSettings", settings: DEFAULT_SETTINGS };
    },
  },
  loadKle: { subjects: () => Promise.resolve({ id: "loadKle", text: KL_XML }) },
  removeKle: {
    loaded: async (app) => {
      await app.run({ id: "loadKle", text: KL_XML });
      return { id: "removeKle" };
    },
  },
  saveChoice: {
    columns: () => Promise.resolve({ id: "saveChoice", choice: { sheet: "Sager", register: "cases", columns: { actualUnit: null } } }),
  },
  answerQuestion: {
    none: () =>
      Promise.resolve({
        id: "answerQuestion",
        question: {
          kind: "is-it",
          register: "interfaces",
          candidate: { sheet: "Udtræk", headerRow: 0, rows: 2, columns: {}, unmatched: [] },
        },
        answer: { kind: "none" },
      }),
  },
  forgetChoice: {
    all: async (app) => {
      await app.run({ id: "saveChoice", choice: { sheet: "Sager", register: "cases", columns: { title: null } } });
      return { id: "forgetChoice" };
    },
  },
};

/** What each takes away is there before. */
const REMOVES: Prepared<Listed<"removes">> = {
  forgetChanges: {
    "two steps": async (app) => {
      await app.run({ id: "findingsSheet" });
      await app.run({ id: "highlight" });
      return { id: "forgetChanges" };
    },
  },
  removeHighlights: {
    marks: async (app) => {
      await app.run({ id: "highlight" });
      return { id: "removeHighlights" };
    },
  },
  removeSheets: {
    "two sheets": async (app) => {
      for (const id of ["findingsSheet", "worklist"] as const) await app.run({ id });
      return { id: "removeSheets" };
    },
  },
  removeTraces: {
    "marks, sheets and what is stored": async (app) => {
      for (const id of ["loadMeanings", "accept", "saveChoice", "saveSettings"] as const)
        await app.run(await writeScenario(id).prepare(app));
      for (const id of ["highlight", "findingsSheet"] as const) await app.run({ id });
      return { id: "removeTraces" };
    },
  },
};

const READS: Prepared<Listed<"reads">> = {
  previewFix: {
    all: async (app) => {
      await validated(app);
      return { id: "previewFix", scope: { kind: "all" } };
    },
  },
  readExportFile: {
    kitos: () => {
      const rows = SHEETS.find(({ name }) => name === "Udtræk")!.rows.map((row) => row.map((value) => value ?? ""));
      return Promise.resolve({ id: "readExportFile", file: { name: "kitos.xlsx", sheets: [{ name: "Udtræk", rows }], date1904: false } });
    },
  },
  planKitosFile: { contracts: () => Promise.resolve({ id: "planKitosFile", template: "contracts" }) },
  readImport: { export: () => Promise.resolve({ id: "readImport", sheet: "Udtræk", kind: "kitos-systems" }) },
  readOverview: { plan: () => Promise.resolve({ id: "readOverview", overview: "plan" }) },
  recheck: {
    all: async (app) => {
      await validated(app);
      return { id: "recheck", touched: "all", check: true };
    },
  },
};

/** An action on `SHEETS`, ready to be run. */
export interface Scenario {
  readonly name: string;
  readonly id: ActionId;
  readonly prepare: (app: App) => Promise<Action>;
}

/** One at least of each use case of an effect. What takes no input needs no preparation. */
function scenariosOf(effect: EffectKind, prepared: Partial<Readonly<Record<ActionId, Readonly<Record<string, Scenario["prepare"]>>>>>) {
  return USE_CASES.filter((each) => each.effect === effect).flatMap(({ id }): Scenario[] => {
    const plain = { plain: () => Promise.resolve({ id } as Action) };
    return Object.entries(prepared[id] ?? plain).map(([name, prepare]) => ({ name: `${id} (${name})`, id, prepare }));
  });
}

export const WRITE_SCENARIOS = scenariosOf("writes", WRITES);
export const REMOVE_SCENARIOS = scenariosOf("removes", REMOVES);
export const READ_SCENARIOS = scenariosOf("reads", READS);

/** The first of a use case that writes. */
export function writeScenario(id: ActionId): Scenario {
  const found = WRITE_SCENARIOS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} does not write`);
  return found;
}
