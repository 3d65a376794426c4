/** Findings by kind on the workbench: the first thing to see, opened to their cells, and accepted as one. */
import { fileOf, openWorkbench, READY_MS, until, type OpenWorkbench } from "../testing";
import { FAULTY, SYSTEMS, SYSTEM_SHEET } from "./workbooks";

jest.setTimeout(120_000);

let bench: OpenWorkbench;
beforeAll(async () => {
  // Two systems without a department: a kind of several findings.
  const rows = [...SYSTEM_SHEET.rows].map((row, at) => (at === 1 ? [...row.slice(0, 5), null, ...row.slice(6)] : row));
  bench = await openWorkbench({ workbook: fileOf([{ ...SYSTEM_SHEET, rows }, ...FAULTY.slice(1)]), byKind: true });
  await bench.ribbon("Validér");
  await bench.ribbonFree();
  await bench.openView("findings");
  await kinds().first().waitFor({ timeout: READY_MS });
});
afterAll(async () => bench?.close());

const kinds = () => bench.pane.locator("[role=treeitem][aria-level='1']");
const texts = async (): Promise<string[]> => (await kinds().allInnerTexts()).map((text) => text.replace(/\s*\n\s*/g, " | "));
const dialog = () => bench.pane.getByRole("dialog");

test("the kinds stand first, the worst at the top, each with its column and its count, and all are closed", async () => {
  const all = await texts();
  expect(all.length).toBeGreaterThan(1);
  expect(await bench.findings().count()).toBe(0);
  for (const text of all) expect(text).toMatch(/ \| .+ · .+ \| \d+$/);
  const sum = all.reduce((total, text) => total + Number(/\d+$/.exec(text)![0]), 0);
  expect(sum).toBe(8);
});

test("by keyboard: a kind is read, opened with the right arrow and shows its cell, and closed with the left", async () => {
  const { page, pane } = bench;
  const several = (await texts()).findIndex((text) => Number(/\d+$/.exec(text)![0]) > 1);
  await pane.getByRole("tree", { name: "Fund" }).focus();
  await page.keyboard.press("Home");
  for (let at = 0; at < several; at++) await page.keyboard.press("ArrowDown");
  await pane.getByRole("button", { name: "Vis den første celle" }).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const place = /[A-Z]+\d+$/.exec((await bench.findings().first().locator("[data-place]").getAttribute("title"))!)![0];
  expect((await until(bench.selected, ([, at]) => at === place))[1]).toBe(place);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(
    await until(
      () => bench.findings().count(),
      (count) => count === 0,
    ),
  ).toBe(0);
});

test("a value is set aside wherever it stands, and counts again when that is undone", async () => {
  const { pane } = bench;
  const before = await kinds().count();
  await kinds().filter({ hasText: "Rumskib" }).click();
  await pane.getByRole("button", { name: "Sæt til side", exact: true }).click();
  await dialog()
    .getByRole("radio", { name: /^Den samme værdi i hele kolonnen/ })
    .click();
  await dialog()
    .getByRole("textbox", { name: /Begrundelse/ })
    .fill("Vores eget ord");
  await dialog().getByRole("button", { name: "Sæt til side" }).click();
  await dialog().waitFor({ state: "detached" });
  expect(
    await until(
      () => kinds().count(),
      (count) => count === before - 1,
    ),
  ).toBe(before - 1);
  await pane.getByRole("tab", { name: "Sat til side (1)" }).click();
  await pane.getByText(/Gælder den samme værdi i hele kolonnen ”.+”, også nye celler\. Nu 1 fund\./).waitFor();
  await pane.getByRole("button", { name: "Fortryd", exact: true }).click();
  await pane.getByRole("tab", { name: /^Fund \(/ }).click();
  expect(
    await until(
      () => kinds().count(),
      (count) => count === before,
    ),
  ).toBe(before);
  expect(await bench.valueOf(SYSTEMS, "D3")).toBe("Rumskib");
});

test("nothing failed on the way", () => expect(bench.faults).toEqual([]));
