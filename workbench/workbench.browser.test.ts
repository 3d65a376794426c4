/** The workbench in a real browser: the page a user meets, the real pane and office.js in it, the file that comes out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { unzipSync } from "fflate";
import { openWorkbook } from "../stand-in/file/workbook-file";
import { ensureSample, ROOT } from "../tools/build";
import { SAMPLE } from "./server/server";
import { openWorkbench, READY_MS, until, type OpenWorkbench } from "./testing";

jest.setTimeout(180_000);

let bench: OpenWorkbench;
let sample: Uint8Array;
beforeAll(async () => {
  ensureSample();
  sample = readFileSync(join(ROOT, "samples", SAMPLE));
  bench = await openWorkbench();
});
afterAll(async () => bench?.close());

test("the ribbon validates, and a finding in the pane leads to its cell", async () => {
  await bench.ribbon("Validér");
  await bench.findings().first().waitFor({ timeout: READY_MS });
  await bench.ribbonFree();
  await bench.findings().nth(1).click();
  const [, place] = await until(bench.selected, ([, at]) => at !== "A1");
  expect(await bench.findings().nth(1).textContent()).toContain(place);
});

test("the pane validates too", async () => {
  await bench.openView("home");
  await bench.inPane("Validér");
  await bench.pane.getByText(/rækker kontrolleret/).waitFor({ timeout: READY_MS });
});

test("marks and summaries come from ribbon and pane", async () => {
  const { sheetNames } = bench;
  const before = await sheetNames();
  await bench.ribbon("Markér afhængigheder");
  await until(sheetNames, (names) => names.length > before.length);
  await bench.ribbonFree();
  await bench.openView("home");
  await bench.inMenu("Flere handlinger", "Lav resuméer");
  const after = await until(sheetNames, (names) => names.some((name) => name.includes("Oprydning")));
  expect(after.filter((name) => name.startsWith("Resumé")).length).toBeGreaterThanOrEqual(2);
  await bench.ribbonFree();
  expect(
    String(
      await bench.valueOf(
        after.find((name) => name.startsWith("Resumé"))!,
        "A1",
      ),
    ),
  ).not.toBe("");
});

test("=SAPA.STATUS typed into a cell is answered by the add-in, and follows an edit", async () => {
  const SYSTEMS = "Systemer og kontrakter";
  const at = (place: string) => (): Promise<unknown> => bench.valueOf(SYSTEMS, place);
  const typeAt = (place: string, text: string): Promise<void> => bench.type(SYSTEMS, place, text);
  await typeAt("Z6", "=SAPA.STATUS(B6)");
  const answered = (value: unknown): boolean => typeof value === "string" && value !== "" && !value.startsWith("#");
  const first = await until(at("Z6"), answered);
  expect(answered(first)).toBe(true);
  // Z7 names the same system by a cell that is then changed; and the Danish separator is accepted.
  await typeAt("Z7", '=IF(TRUE;SAPA.STATUS(AA7);"")');
  await typeAt("AA7", "SYS-001");
  const one = await until(at("Z7"), answered);
  await typeAt("D6", " ");
  const changed = await until(at("Z6"), (value) => answered(value) && value !== first);
  expect(answered(one)).toBe(true);
  expect(changed).not.toBe(first);
});

test("the result is the file that came in with only the changes in it", async () => {
  const saved = await bench.download();
  const names = Object.values(openWorkbook(saved).document.snapshot.sheets).map(({ name }) => name);
  expect(names).toEqual(await bench.sheetNames());
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
  expect(await bench.sheetNames()).toContain("Systemer og kontrakter");
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

test("every button of the ribbon is in sight at 1024 pixels, and behind its group's button where there is no room", async () => {
  const ribbon = bench.page.getByRole("navigation", { name: "Bånd" });
  const inSight = (): Promise<readonly [number, boolean]> =>
    ribbon.evaluate((nav) => {
      const buttons = Array.from(nav.querySelectorAll("button"));
      return [buttons.length, buttons.every((button) => button.getBoundingClientRect().right <= window.innerWidth)] as const;
    });
  const usual = bench.page.viewportSize()!;
  const [all] = await inSight();
  await bench.page.setViewportSize({ ...usual, width: 1024 });
  expect(await until(inSight, ([, fits]) => fits)).toEqual([all, true]);
  await bench.page.setViewportSize({ ...usual, width: 640 });
  expect((await until(inSight, ([count, fits]) => fits && count < all))[1]).toBe(true);
  await ribbon.getByRole("button", { name: "Hjælp", exact: true }).click();
  await bench.page.getByRole("menuitem", { name: "Indstillinger" }).click();
  await bench.pane.locator('[role=tabpanel][aria-labelledby$="-settings"]').waitFor({ timeout: READY_MS });
  await bench.page.setViewportSize(usual);
  expect(await until(inSight, ([count]) => count === all)).toEqual([all, true]);
});

test("nothing failed on the way, and no other host was asked", () => {
  expect(bench.faults).toEqual([]);
  expect([...bench.hosts]).toEqual([new URL(bench.server.url).host]);
});
