import type { RegisterData } from "../../core/model/register-data";
/**
 * The built pane, with its own content security policy, in a real browser: office.js and the add-in run there, Excel's part is the
 * stand-in in this process. What jsdom can't say is reported here: the policy, colours, sizes, the keyboard.
 */
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { openWorkbook } from "../../../stand-in/file/workbook-file";
import { Host } from "../../../stand-in/host";
import { documentFromSheets, type SheetSource, type WorkbookDocument } from "../../../stand-in/node";
import { readRegisters } from "../../../tools/example/registers";
import { hostInfoQuery, officeContext } from "../../../stand-in/office-window";
import { ADD_IN, build, ROOT } from "../../../tools/build";
import { openBrowser } from "../../../tools/shared-browser";
import type { ViewId } from "../../app/navigation";
import { connectPage } from "./connect-page";
import { PSEUDO, servePane } from "./pane-server";
import { limitWaiting, patience } from "./patience";
import { pseudoOf } from "./pseudo";

/** Another build can be named, to try out what is being written. */
const OTHER_BUILD = process.env["PANE_FOLDER"];
/** Nothing depends on the day on which the tests are run. */
export const NOW = new Date("2026-11-24T09:05:00+01:00");
/** The page's days begin at NOW and go on. Playwright's own clock also takes away what React asks about the page's resources. */
export const setClock = (now: number): void => {
  const Real = Date;
  const ahead = now - Real.now();
  const shifted = function (...parts: [number]): Date | string {
    return new.target === undefined ? new Shifted().toString() : parts.length > 0 ? new Real(...parts) : new Real(Real.now() + ahead);
  };
  shifted.prototype = Real.prototype;
  const Shifted = shifted as unknown as DateConstructor;
  globalThis.Date = Object.assign(Shifted, { now: () => Real.now() + ahead, parse: Real.parse, UTC: Real.UTC });
};
/** The darkest of Office's own backgrounds, as a number for GetOfficeThemeInfo. */
const DARK = 0x262626;

/** Where Microsoft's helpers keep the pane's preferences. */
export const PREFERENCES = "@sapa-ud-af-kmd-sag/pane";
export const rememberTour = (key: string): void => {
  if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ tourSeen: true }));
};

/** The same, and the findings stand one by one. */
export const rememberFlatList = (key: string): void => {
  if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ tourSeen: true, grouping: "none" }));
};

export const THEMES = ["light", "dark", "forced"] as const;
export type Theme = (typeof THEMES)[number];
interface PaneOptions {
  readonly width?: number;
  readonly height?: number;
  /** 2: as 200 % zoom of a pane twice as wide and high. */
  readonly scale?: number;
  readonly theme?: Theme;
  /** Office's display language. */
  readonly locale?: "da-DK" | "en-US";
  /** With the lengthened pseudo-language in place of English. */
  readonly pseudo?: true;
  readonly document?: WorkbookDocument;
  /** As for the first time: the tour is offered. */
  readonly firstTime?: boolean;
}

export interface OpenPane {
  readonly page: Page;
  readonly host: Host;
  /** What the browser's console has complained of. */
  readonly complaints: readonly string[];
  /** Every address that was asked for, by any page, script, worker or socket; those of the page's own server without its host. */
  readonly requests: readonly string[];
  /** Clicks a button of the ribbon, or what stands in a cell's menu; resolves when the add-in says that it is done. */
  command(name: string): Promise<void>;
}

export interface Panes {
  /** Opens the pane over a workbook of its own, with storage of its own; everything is closed when the body is done. */
  with(options: PaneOptions, body: (pane: OpenPane) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** The sample workbook. */
function sampleDocument(): WorkbookDocument {
  return openWorkbook(readFileSync(join(ROOT, "samples/eksempelkommune.xlsx"))).document;
}

/** The small worked example of docs/eksempel.md: all six registers, read in an instant. */
export function exampleDocument(): WorkbookDocument {
  const { registers } = readRegisters(readFileSync(join(ROOT, "docs/eksempel.md"), "utf8"));
  return documentFromSheets(
    Object.values(registers).map(({ mapping, columns, rowCount }: RegisterData) => {
      const keys = Object.keys(columns);
      const rows = Array.from({ length: rowCount }, (_, row) => keys.map((key) => columns[key]![row]!));
      return { name: mapping.sheet, rows: [keys.map((key) => mapping.columns[key]!.header), ...rows] };
    }),
  );
}

export function sheetsDocument(sheets: readonly SheetSource[]): WorkbookDocument {
  return documentFromSheets([...sheets]);
}

export async function startPanes(): Promise<Panes> {
  if (OTHER_BUILD === undefined) build(ADD_IN);
  const server = servePane(OTHER_BUILD ?? join(ROOT, ADD_IN.result, ".."));
  const browser = await openBrowser();
  return {
    close: async () => {
      await browser.close();
      server.close();
    },
    with: async (options, body) => {
      const { width = 350, height = 900, scale = 1, theme = "light", pseudo: isPseudo = false } = options;
      const { locale = isPseudo ? "en-US" : "da-DK" } = options;
      const host = new Host({ document: options.document ?? sampleDocument() });
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor: scale,
        forcedColors: theme === "forced" ? "active" : "none",
        reducedMotion: "reduce",
        locale,
        timezoneId: "Europe/Copenhagen",
      });
      try {
        limitWaiting(context);
        const { port } = server.address() as AddressInfo;
        const requests = collectRequests(context, `http://localhost:${port}`);
        const page = await context.newPage();
        const complaints = collectComplaints(page);
        // A function sent to the page from a script that tsx runs carries calls of this one, which keeps names.
        await page.addInitScript("globalThis.__name = (named) => named");
        await page.addInitScript(setClock, NOW.getTime());
        if (options.firstTime !== true) await page.addInitScript(rememberTour, PREFERENCES);
        const command = await connectPage(page, host, contextAnswers(locale, host, theme === "dark"));
        const folder = `http://localhost:${port}${isPseudo ? PSEUDO : ""}`;
        await page.goto(`${folder}/taskpane.html?${hostInfoQuery(locale)}`);
        await page.getByRole("tablist").first().waitFor();
        await body({ page, host, complaints, requests, command });
      } finally {
        await context.close();
        host.close();
      }
    },
  };
}

/** What office.js asks about Excel at its start, answered. */
function contextAnswers(locale: string, host: Host, dark: boolean): Record<string, unknown> {
  const answers = Object.fromEntries(
    Object.entries(officeContext(locale, host.settingsStore()))
      .filter(([name]) => name !== "GetSettings")
      .map(([name, answer]) => [name, answer()]),
  );
  if (dark)
    answers["GetOfficeThemeInfo"] = String(answers["GetOfficeThemeInfo"]).replace(
      /"bodyBackgroundColor":\d+/,
      `"bodyBackgroundColor":${DARK}`,
    );
  return answers;
}

function collectComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // office.js looks for a telemetry file that its package does not hold, a browser for an icon that Excel does not ask for.
    if (message.type() === "error" && !message.location().url.includes("telemetry") && !message.location().url.endsWith("favicon.ico"))
      complaints.push(message.text());
  });
  return complaints;
}

function collectRequests(context: BrowserContext, own: string): readonly string[] {
  const requests: string[] = [];
  const add = (url: string): void => {
    if (/^https?:|^wss?:/.test(url)) requests.push(url.startsWith(`${own}/`) ? url.slice(own.length) : url);
  };
  context.on("request", (request) => add(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => add(socket.url())));
  return requests;
}

/** The pane as a page of its own, or in the workbench's frame. */
export type Shown = Pick<Frame, "locator" | "getByRole" | "evaluate" | "waitForTimeout">;

const MORE = new RegExp(`^(Flere visninger|More views|${pseudoOf("More views")})$`);

/** Opens a view by its tab, or by the menu of those that the tabs have no room for. */
export async function openView(page: Shown, view: ViewId): Promise<void> {
  const tab = page.locator(`[role=tab][id$="-${view}"]`);
  // Beside its title a tab holds a hidden copy of it, for the width of bold letters.
  const title = (await tab.locator(".fui-Tab__content").first().textContent()) ?? "";
  if (await tab.isVisible()) await tab.click();
  else {
    await page.getByRole("button", { name: MORE }).click();
    await page.getByRole("menuitem", { name: title, exact: true }).click();
  }
  await page.locator(`[role=tabpanel][aria-labelledby$="-${view}"]`).waitFor();
  await settled(page);
}

/** Nothing runs, is being fetched or worked out, as far as the page shows. How far an activity has come is a bar too. */
export async function settled(page: Shown, within = patience(60_000)): Promise<void> {
  const busy = (): boolean =>
    Array.from(document.querySelectorAll("[role=progressbar]")).some(
      (bar) => !bar.hasAttribute("aria-valuenow") || bar.closest("[role=tabpanel]") === null,
    );
  // Playwright's own waiting evaluates text in the page, which the page's policy forbids.
  for (const end = Date.now() + within; await page.evaluate(busy);) {
    if (Date.now() > end) throw new Error(`The pane was still busy after ${within} ms.`);
    await page.waitForTimeout(50);
  }
}

/** Rules of axe about colours; the others see the same in every theme. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page, in short. In the dark theme only colours: names and roles are those of the light one. */
export async function violations(page: Page, theme: Theme = "light"): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Of what passes one element is enough; all of them are more text than the page.
    .options({ resultTypes: ["violations"] })
    // Fluent's focus groups end in empty stops that hand the focus on at once; axe treats them as hidden controls.
    .exclude("[data-tabster-dummy]")
    // Otherwise the results are put together in a page opened for that, once per call; it serves frames from other hosts.
    .setLegacyMode(true);
  if (theme === "dark") axe.withRules(COLOURS);
  // Forced colours are the system's, whatever a style says: axe reads the style.
  if (theme === "forced") axe.disableRules(COLOURS);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${String(target)} ${html.slice(0, 80)}`).join(", ")}`);
}

/** What reaches out of the pane's width or is cut off in its own, in short. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} of ${clientWidth} wide`);
    for (const element of Array.from(document.body.querySelectorAll<HTMLElement>("*"))) {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      // What is there for screen readers only is a pixel; a picture pans; text that ends in … says so itself.
      if (width <= 2 || height <= 2 || element.closest("svg, [aria-hidden=true], [data-tabster-dummy]") !== null) continue;
      if (style.visibility === "hidden" || style.textOverflow === "ellipsis") continue;
      const over = element.scrollWidth - element.clientWidth;
      if (
        over > 1 &&
        style.display !== "inline" &&
        style.overflowX !== "visible" &&
        element.querySelector("svg[role], [role=tab]") === null &&
        (element.getAttribute("role") !== "tree" || element.querySelector("svg") === null)
      )
        found.push(`${element.tagName.toLowerCase()}.${element.getAttribute("role") ?? ""} ”${element.innerText.slice(0, 40)}” by ${over}`);
    }
    return found;
  });
}
