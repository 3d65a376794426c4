import type { RegisterData } from "../src/core/model/register-data";
/** Starts the workbench in a real browser, for the browser tests and the README's picture. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { createWorkbook, type NewCell, type NewSheet } from "../xlsx/new";
import { columnSpec } from "../src/core/registers";
import { NOW, PREFERENCES, rememberFlatList, rememberTour, setClock } from "../src/taskpane/testing/browser";
import { limitWaiting } from "../src/taskpane/testing/patience";
import { ADD_IN, ROOT, WORKBENCH, build, ensureSample } from "../tools/build";
import { readRegisters } from "../tools/example/registers";
import { openBrowser } from "../tools/shared-browser";
import { drive, READY_MS, type Driver } from "./driver";
import { startServer, type RunningServer } from "./server/server";

export { READY_MS, until } from "./driver";

export interface WorkbenchOptions {
  /** Opened in the sample's place. */
  readonly workbook?: Uint8Array;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Excel's display language. */
  readonly locale?: "da-DK" | "en-US";
  /** As for the first time: the tour is offered. */
  readonly firstTime?: boolean;
  /** The findings stand by kind, as they do at first; else one by one. */
  readonly byKind?: boolean;
  /** What is done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface OpenWorkbench extends Driver {
  readonly server: RunningServer;
  readonly page: Page;
  /** The frame of the task pane. */
  readonly pane: Frame;
  /** Console errors, uncaught errors and failed or refused requests, as they came. */
  readonly faults: readonly string[];
  /** Hosts that anything on the page asked. */
  readonly hosts: ReadonlySet<string>;
  /** The add-in starts again, in the same workbook. */
  reloadPane(): Promise<void>;
  close(): Promise<void>;
}

/** The small worked example of docs/eksempel.md: four registers, a few rows each, read in an instant. */
export function exampleSheets(): NewSheet[] {
  const { registers } = readRegisters(readFileSync(join(ROOT, "docs/eksempel.md"), "utf8"));
  return Object.values(registers).map(({ mapping, columns, rowCount }: RegisterData): NewSheet => {
    const keys = Object.keys(columns);
    const cell = (key: string, row: number): NewCell => {
      const value = columns[key]![row]!;
      return typeof value === "number" && columnSpec(mapping.register, key).kind === "date" ? { date: value } : value;
    };
    return {
      name: mapping.sheet,
      rows: [
        keys.map((key) => mapping.columns[key]!.header),
        ...Array.from({ length: rowCount }, (_, row) => keys.map((key) => cell(key, row))),
      ],
      headerRow: 0,
    };
  });
}

/** A file with these sheets. */
export const fileOf = (sheets: readonly NewSheet[]): Uint8Array => createWorkbook({ sheets });

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { viewport = { width: 1400, height: 900 }, locale = "da-DK", workbook } = options;
  // What is being tried out can be built elsewhere, where nobody else builds.
  const folders = { pane: process.env["PANE_FOLDER"], workbench: process.env["WORKBENCH_FOLDER"] };
  if (folders.pane === undefined) build(ADD_IN);
  if (folders.workbench === undefined) build(WORKBENCH);
  ensureSample();
  const server = await startServer(ROOT, 0, folders);
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport,
    locale,
    acceptDownloads: true,
    timezoneId: "Europe/Copenhagen",
    reducedMotion: "reduce",
  });
  limitWaiting(context);
  const page = await context.newPage();
  await page.addInitScript(setClock, NOW.getTime());
  if (options.firstTime !== true) await page.addInitScript(options.byKind === true ? rememberTour : rememberFlatList, PREFERENCES);
  if (workbook !== undefined) await page.route("**/sample.xlsx", (route) => route.fulfill({ body: Buffer.from(workbook) }));
  const { faults, hosts } = watch(page);
  await options.prepare?.(page);
  await page.goto(`${server.url}?locale=${locale}`);
  const element = await page.waitForSelector(".pane iframe", { timeout: READY_MS });
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("The pane has no frame.");
  const ready = (): Promise<void> => pane.getByRole("tablist").first().waitFor({ timeout: READY_MS });
  await ready();
  await page.waitForSelector(".grid-cover", { state: "detached", timeout: READY_MS });
  return {
    ...drive(page, pane),
    server,
    page,
    pane,
    faults,
    hosts,
    reloadPane: async () => {
      await pane.goto(pane.url());
      await ready();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function watch(page: Page): Pick<OpenWorkbench, "faults" | "hosts"> {
  const faults: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()} (${message.location().url})`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http")) hosts.add(url.host);
  });
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  return { faults, hosts };
}
