import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";
import { documentFromSheets } from "../../stand-in/node";
import { Host } from "../../stand-in/host";
import { hostInfoQuery, officeContext } from "../../stand-in/office-window";
import { BROWSER_ARGS, requireBrowser } from "../../tools/browser";

/*
 * The built page, with its own content security policy, in a real browser: office.js and the add-in run there, Excel's
 * part is the stand-in in this process. What jsdom can't tell is told here: the policy, colours, sizes, the keyboard.
 */
const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

let server: Server;
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(DIST, "taskpane.html"))) throw new Error("dist/ is missing: run npm run build first (npm test does)");
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith("/office/") ? join(OFFICE, normalize(pathname.slice(8))) : join(DIST, normalize(pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    const body = readFileSync(file);
    // In production the address is Microsoft's; a test has no network.
    response.end(
      pathname === "/taskpane.html" ? body.toString().replace(/https:\/\/appsforoffice[^ >"]*office\.js/, "/office/office.js") : body,
    );
  }).listen(0);
  browser = await chromium.launch({ executablePath: requireBrowser(), args: [...BROWSER_ARGS] });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const SHEETS = [
  {
    name: "Systemer og kontrakter",
    rows: [
      ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag"],
      ...Array.from({ length: 60 }, (_, i) => [
        i % 7 === 0 ? "" : `S${i}`,
        `System ${i}`,
        "KMD",
        i % 5 === 0 ? "Ukendt type" : "Fagsystem",
        "Ja",
        i % 2 === 0 ? "Ja" : "Nej",
      ]),
    ],
  },
];

interface Opened {
  readonly page: Page;
  readonly host: Host;
  /** What the browser's console has complained of. */
  readonly complaints: readonly string[];
}

/** Opens the pane over a workbook; everything is closed when the body is done. */
async function withPane(
  options: { width: number; dark?: boolean; forced?: boolean },
  body: (opened: Opened) => Promise<void>,
): Promise<void> {
  const host = new Host({ document: documentFromSheets(SHEETS) });
  const connection = host.connect();
  // A context of its own: storage is not shared between tests.
  const browsing = await browser.newContext({
    viewport: { width: options.width, height: 900 },
    forcedColors: options.forced === true ? "active" : "none",
  });
  const page = await browsing.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // office.js looks for a telemetry file that its package does not hold, a browser for an icon that Excel does not ask for.
    if (message.type() === "error" && !message.location().url.includes("telemetry") && !message.location().url.endsWith("favicon.ico"))
      complaints.push(message.text());
  });
  try {
    connection.bridge.onMessageFromHost = (text: string) =>
      void page
        .evaluate(
          (message) =>
            (window as never as { _richApiNativeBridge: { onMessageFromHost(text: string): void } })._richApiNativeBridge.onMessageFromHost(
              message,
            ),
          text,
        )
        .catch(() => undefined);
    await page.exposeFunction("sendToExcel", (text: string) => connection.bridge.sendMessageToHost(text));
    const context = officeContext("da-DK", host.settingsStore());
    const answers = Object.fromEntries(
      Object.entries(context)
        .filter(([name]) => name !== "GetSettings")
        .map(([name, answer]) => [name, answer()]),
    );
    if (options.dark === true) {
      answers["GetOfficeThemeInfo"] = String(answers["GetOfficeThemeInfo"]).replace(
        /"bodyBackgroundColor":\d+/,
        `"bodyBackgroundColor":${0x262626}`,
      );
    }
    await page.addInitScript((values) => {
      const calls: Record<string, () => unknown> = { GetSettings: () => ({ Read: () => undefined, Write: () => undefined }) };
      for (const [name, value] of Object.entries(values)) calls[name] = () => value;
      const external = {
        GetContext: () => calls,
        Execute: () => undefined,
        RegisterEvent: () => undefined,
        UnregisterEvent: () => undefined,
      };
      Object.defineProperty(window, "external", { value: external });
      const send = (window as never as { sendToExcel(text: string): void }).sendToExcel;
      (window as never as { _richApiNativeBridge: object })._richApiNativeBridge = {
        sendMessageToHost: (text: string) => void send(text),
        onMessageFromHost: null,
      };
    }, answers);
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/taskpane.html?${hostInfoQuery("da-DK")}`);
    await page.getByRole("button", { name: "Validér" }).waitFor();
    await body({ page, host, complaints });
  } finally {
    await browsing.close();
    host.close();
  }
}

async function violations(page: Page): Promise<string[]> {
  // Fluent's focus groups end in empty stops that hand the focus on at once; axe takes them for hidden controls.
  const { violations: found } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(", ")}`);
}

test.each([
  ["light", { width: 320 }],
  ["dark", { width: 320, dark: true }],
  ["high contrast", { width: 320, forced: true }],
])("validating works under the page's own policy, without complaint, accessibly and 320 pixels wide: %s", (_name, options) =>
  withPane(options, async ({ page, complaints }) => {
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Validér" }).click();
    await page.locator("[role=option]").first().click();
    await page.getByText("Hvad du kan gøre").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole("button", { name: "Sæt til side" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("textbox", { name: /Begrundelse/ }).fill("Aftalt");
    await page.getByRole("dialog").getByRole("button", { name: "Sæt til side" }).click();
    await page.getByRole("tab", { name: "Sat til side (1)" }).click();
    await page.getByText("Begrundelse: Aftalt").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("tab", { name: /Registre/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("tab", { name: /Ikke vurderet/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Indstillinger" }).click();
    await page.getByText("KLE-udgave").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
  }),
);

test("the keyboard alone gets through: validate, choose, next, and the cell is selected in the workbook", () =>
  withPane({ width: 350 }, async ({ page, host }) => {
    // The settings stand before it.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("[role=option]").first().waitFor();
    await page.getByRole("listbox").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByText("2 af").waitFor();
    const place = await page.getByRole("option", { selected: true }).locator("span").nth(1).textContent();
    const cell = (): string => {
      const { row, column } = host.cells.selection.activeCell();
      return `Systemer og kontrakter ${String.fromCharCode(65 + column)}${row + 1}`;
    };
    await expectSoon(cell, place!);
  }));

test("what is switched off stays so the next time the pane is opened", () =>
  withPane({ width: 350 }, async ({ page, complaints }) => {
    await page.getByRole("button", { name: "Validér" }).click();
    await page.getByRole("button", { name: /fejl/ }).click();
    await page.reload();
    await page.getByRole("button", { name: "Validér" }).click();
    expect(await page.getByRole("button", { name: /fejl/ }).getAttribute("aria-pressed")).toBe("false");
    expect(complaints).toEqual([]);
  }));

async function expectSoon(ask: () => string, wanted: string): Promise<void> {
  for (let tries = 0; tries < 50 && ask() !== wanted; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(ask()).toBe(wanted);
}
