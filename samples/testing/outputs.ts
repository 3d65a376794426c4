/** Files as the add-in leaves them: what its actions write, saved. */
import { createApp, type App } from "../../src/app/app";
import { SHEETS, WRITE_SCENARIOS, type Scenario } from "../../src/app/use-cases/testing/writes";
import type { Action } from "../../src/app/action";
import type { RegisterId } from "../../src/core/model/register-id";
import type { Language } from "../../src/core/text/language";
import { createWorkbookPort } from "../../src/excel/workbook-port";
import { openWorkbook, saveWorkbook } from "../../stand-in/file/workbook-file";
import { startHost } from "../../stand-in/node";
import { createWorkbook, type NewCell } from "../../xlsx/new";

const NOW = new Date(2026, 10, 24, 9, 5);

/** A workbook after some work of the add-in, saved. */
export async function workedOn(bytes: Uint8Array, work: (app: App) => Promise<void>, language: Language = "da"): Promise<Uint8Array> {
  const opened = openWorkbook(bytes);
  // Protected structures have tests of their own; here sheets are added.
  const host = await startHost({ document: { ...opened.document, protection: { structure: false, hasPassword: false } } });
  const uninstall = host.installGlobals();
  try {
    const app = createApp(createWorkbookPort(language), { language, now: () => NOW });
    await work(app);
    await host.host.settled();
    return saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes);
  } finally {
    uninstall();
    host.close();
  }
}

/** The workbook on which every action has something to do. */
export const scenarioFile = (): Uint8Array =>
  createWorkbook({ sheets: SHEETS.map(({ name, rows }) => ({ name, rows: rows as readonly NewCell[][], headerRow: 0 })) });

/** One of each action that writes. */
export const OUTPUTS: readonly Scenario[] = WRITE_SCENARIOS;

export async function perform(app: App, { prepare }: Scenario): Promise<void> {
  await mustRun(app, await prepare(app));
}

/** All of them in one workbook. What has been done already has nothing left to do, which is no failure here. */
export async function performAll(app: App): Promise<void> {
  for (const { prepare } of OUTPUTS) await app.run(await prepare(app));
}

/** What is done to strangers' files: two registers, the marks in them, and all summaries of what is there. */
export async function addAndMark(app: App): Promise<void> {
  for (const register of ["systems", "documentStrategy"] as const) await insert(app, register);
  for (const id of ["validate", "highlight", "summaries", "findingsSheet"] as const) await mustRun(app, { id });
}

/** A workbook has few sheets and tables that look like a register. */
const MOST_QUESTIONS = 10;

/** Sheets and tables of theirs that are asked about are answered first: they are no registers. */
async function insert(app: App, register: RegisterId): Promise<void> {
  for (let answered = 0; ; answered++) {
    const outcome = await app.run({ id: "insertTemplate", register });
    if (outcome.kind === "done") return;
    const { failure } = outcome as { failure?: { code: string; data: { sheet?: string; table?: string } } };
    const { sheet, table } = failure?.data ?? {};
    if (failure?.code !== "register-asked" || sheet === undefined || answered === MOST_QUESTIONS) throw new Error(JSON.stringify(outcome));
    await mustRun(app, { id: "saveChoice", choice: { sheet, ...(table !== undefined && { table }), register: null, columns: {} } });
  }
}

async function mustRun(app: App, action: Action): Promise<void> {
  const outcome = await app.run(action);
  if (outcome.kind !== "done") throw new Error(`${action.id}: ${JSON.stringify(outcome)}`);
}
