/** Starts the workbench in a real browser, for the browser test and the README's picture. */
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { ADD_IN, ROOT, WORKBENCH, build, ensureSample } from "../tools/build";
import { BROWSER_ARGS, requireBrowser } from "../tools/browser";
import { startServer, type RunningServer } from "./server/server";

export interface OpenWorkbench {
  readonly server: RunningServer;
  readonly page: Page;
  /** The frame of the task pane. */
  readonly pane: Frame;
  /** Console errors, uncaught errors and failed or refused requests, as they came. */
  readonly faults: readonly string[];
  /** Hosts that anything on the page asked. */
  readonly hosts: ReadonlySet<string>;
  close(): Promise<void>;
}

export const READY_MS = 60_000;

export async function openWorkbench(viewport = { width: 1400, height: 900 }): Promise<OpenWorkbench> {
  for (const target of [ADD_IN, WORKBENCH]) build(target);
  ensureSample();
  const server = await startServer(ROOT, 0);
  const browser: Browser = await chromium.launch({ executablePath: requireBrowser(), args: [...BROWSER_ARGS] });
  const context = await browser.newContext({ viewport, locale: "da-DK", acceptDownloads: true });
  const page = await context.newPage();
  const faults: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()} (${message.location().url})`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http")) hosts.add(url.host);
  });
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  await page.goto(server.url);
  const element = await page.waitForSelector(".pane iframe", { timeout: READY_MS });
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("The pane has no frame.");
  await pane.getByRole("button", { name: "Validér" }).waitFor({ timeout: READY_MS });
  await page.waitForSelector(".grid-cover", { state: "detached", timeout: READY_MS });
  return {
    server,
    page,
    pane,
    faults,
    hosts,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
