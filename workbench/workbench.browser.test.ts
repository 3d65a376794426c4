/** The workbench in a real browser: the page a user meets, the real pane and office.js in it, the file that comes out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { unzipSync } from "fflate";
import { openWorkbook } from "../files/open";
import { ensureSample, ROOT } from "../tools/build";
import { SAMPLE } from "./server/server";
import { openWorkbench, READY_MS, type OpenWorkbench } from "./testing";

jest.setTimeout(180_000);

let bench: OpenWorkbench;
let sample: Uint8Array;
beforeAll(async () => {
  ensureSample();
  sample = readFileSync(join(ROOT, "samples", SAMPLE));
  bench = await openWorkbench();
});
afterAll(async () => bench?.close());

/** What a cell holds, asked through the add-in's own office.js. */
const valueOf = (sheet: string, address: string): Promise<unknown> =>
  bench.pane.evaluate(
    ([name, place]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name!).getRange(place!).load("values");
        await context.sync();
        return range.values[0]![0] as unknown;
      }),
    [sheet, address],
  );
const sheetNames = (): Promise<string[]> =>
  bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
// The list of findings; a drop-down on the pane has options too.
const findings = (): ReturnType<OpenWorkbench["pane"]["getByRole"]> => bench.pane.getByRole("listbox").getByRole("option");
const ribbon = (name: string): Promise<void> =>
  bench.page.getByRole("navigation").getByRole("button", { name }).click({ timeout: READY_MS });
const inPane = (name: string): Promise<void> => bench.pane.getByRole("button", { name, exact: true }).click({ timeout: READY_MS });
const ribbonFree = (): Promise<unknown> =>
  bench.page.waitForFunction(() => document.querySelector('nav [aria-disabled="true"]') === null, undefined, { timeout: READY_MS });
async function until<T>(ask: () => Promise<T>, good: (value: T) => boolean, within = READY_MS): Promise<T> {
  for (const end = Date.now() + within; ;) {
    const value = await ask();
    if (good(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

test("the ribbon validates, and a finding in the pane leads to its cell", async () => {
  await ribbon("Validér");
  await findings().first().waitFor({ timeout: READY_MS });
  await ribbonFree();
  await findings().nth(1).click();
  const selected = await until(
    () => bench.page.locator('[data-u-comp="defined-name"] input').inputValue(),
    (place) => place !== "A1",
  );
  expect(await findings().nth(1).textContent()).toContain(selected);
});

/** The first view of the pane, without the tour that a new user is shown. */
async function home(): Promise<void> {
  await bench.pane.getByRole("tab", { name: "Processen" }).click({ timeout: READY_MS });
  const skip = bench.pane.getByRole("button", { name: "Spring over" });
  await until(
    () => skip.isVisible(),
    (visible) => visible,
    3_000,
  );
  if (await skip.isVisible()) await skip.click();
}

test("the pane validates too", async () => {
  await home();
  await inPane("Validér");
  await bench.pane.getByText(/rækker kontrolleret/).waitFor({ timeout: READY_MS });
});

test("marks and summaries come from ribbon and pane", async () => {
  const before = await sheetNames();
  await ribbon("Markér afhængigheder");
  await until(sheetNames, (names) => names.length > before.length);
  await ribbonFree();
  await home();
  await inPane("Flere handlinger");
  await bench.pane.getByRole("menuitem", { name: "Lav resuméer" }).click({ timeout: READY_MS });
  const after = await until(sheetNames, (names) => names.some((name) => name.includes("Oprydning")));
  expect(after.filter((name) => name.startsWith("Resumé")).length).toBeGreaterThanOrEqual(2);
  await ribbonFree();
  expect(
    String(
      await valueOf(
        after.find((name) => name.startsWith("Resumé"))!,
        "A1",
      ),
    ),
  ).not.toBe("");
});

test("=SAPA.STATUS typed into a cell is answered by the add-in, and follows an edit", async () => {
  const { page } = bench;
  await page.getByRole("tab", { name: "Systemer og kontrakter", exact: true }).click();
  const typeAt = async (place: string, text: string): Promise<void> => {
    const name = page.locator('[data-u-comp="defined-name"] input');
    await name.fill(place);
    await name.press("Enter");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await typeAt("Z6", "=SAPA.STATUS(B6)");
  const answered = (value: unknown): boolean => typeof value === "string" && value !== "" && !value.startsWith("#");
  const first = await until(() => valueOf("Systemer og kontrakter", "Z6"), answered);
  expect(answered(first)).toBe(true);
  // Z7 names the same system by a cell that is then changed; and the Danish separator is accepted.
  await typeAt("Z7", '=IF(TRUE;SAPA.STATUS(AA7);"")');
  await typeAt("AA7", "SYS-001");
  const one = await until(() => valueOf("Systemer og kontrakter", "Z7"), answered);
  await typeAt("D6", " ");
  const changed = await until(
    () => valueOf("Systemer og kontrakter", "Z6"),
    (value) => answered(value) && value !== first,
  );
  expect(answered(one)).toBe(true);
  expect(changed).not.toBe(first);
});

test("the result is the file that came in with only the changes in it", async () => {
  const waiting = bench.page.waitForEvent("download", { timeout: READY_MS });
  await bench.page.getByRole("button", { name: "Hent resultat" }).click();
  const saved = readFileSync(await (await waiting).path());
  const names = Object.values(openWorkbook(saved).document.snapshot.sheets).map(({ name }) => name);
  expect(names).toEqual(await sheetNames());
  const came = unzipSync(sample);
  const went = unzipSync(saved);
  // Typed into: the sheet of systems. Written to: our own sheets, and the lists of what is in the package.
  const mayDiffer =
    /^\[Content_Types\]\.xml$|^xl\/workbook\.xml$|^xl\/_rels\/|^xl\/styles\.xml$|^xl\/sharedStrings\.xml$|^xl\/calcChain\.xml$|^xl\/worksheets\/sheet[23]\.xml$|^_rels\//;
  const untouched = Object.keys(came).filter((name) => !mayDiffer.test(name));
  expect(untouched.length).toBeGreaterThan(0);
  for (const name of untouched)
    expect({ name, same: Buffer.from(came[name]!).equals(Buffer.from(went[name] ?? [])) }).toEqual({ name, same: true });
});

test("a file that can't be opened is told in one sentence, and the workbook stays", async () => {
  await bench.page.setInputFiles('input[type="file"]', {
    name: "tekst.xlsx",
    mimeType: "text/plain",
    buffer: Buffer.from("ikke en projektmappe"),
  });
  await bench.page.getByText(/ikke en Excel-projektmappe/).waitFor({ timeout: READY_MS });
  expect(await sheetNames()).toContain("Systemer og kontrakter");
  await bench.page.locator(".grid-note").getByRole("button", { name: "Luk" }).click();
});

test("no key of a missing text is shown, and nothing of the page or the pane is out of reach (axe)", async () => {
  const canvas = await bench.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  await bench.page.mouse.click(canvas!.x + 200, canvas!.y + 200, { button: "right" });
  await bench.page.getByText("Sæt ind").waitFor({ timeout: 10_000 });
  expect(await bench.page.locator("body").innerText()).not.toMatch(/[a-z]+(-[a-z]+)*\.[a-z]+[A-Z-][A-Za-z]*\.[a-z]/);
  await bench.page.keyboard.press("Escape");
  // Fluent's own markers at the ends of the page and of a dialog: whoever tabs to one is sent on at once, so nothing is hidden there.
  const found = await new AxeBuilder({ page: bench.page })
    .exclude("[data-tabster-dummy]")
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  expect(found.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 120)) }))).toEqual([]);
});

test("nothing failed on the way, and no other host was asked", () => {
  expect(bench.faults).toEqual([]);
  expect([...bench.hosts]).toEqual([new URL(bench.server.url).host]);
});
