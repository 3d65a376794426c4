/** Findings that follow edits, by choice: what is typed in the grid is judged without anybody pressing Validér. */
import { setClock } from "../../src/taskpane/testing/browser";
import { fileOf, openWorkbench, READY_MS, until, type OpenWorkbench } from "../testing";
import { CASES, FAULTY, SYSTEMS } from "./workbooks";

jest.setTimeout(120_000);

/** Twice the pause after which an edit is followed. */
const QUIET_MS = 1_700;

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ workbook: fileOf(FAULTY) });
  await bench.ribbon("Validér");
  await bench.ribbonFree();
  await bench.openView("findings");
  await bench.findings().first().waitFor({ timeout: READY_MS });
});
afterAll(async () => bench?.close());

const status = (): Promise<string> => bench.pane.getByRole("group", { name: "Kontrollens tilstand" }).getByRole("status").innerText();
const lines = async (): Promise<string> => (await bench.findings().allInnerTexts()).join("\n");
const counted = (count: number): Promise<void> => bench.pane.getByRole("tab", { name: `Fund (${count})` }).waitFor();
const checked = (): Promise<string> => until(status, (text) => /^Kontrolleret kl\. \d\d\.\d\d$/.test(text));
const follow = (): Promise<void> => bench.pane.getByRole("switch", { name: "Følg rettelser" }).click();
/** The clock goes on by so many minutes, so that the time of a check can be distinguished from the one before. */
const pass = async (minutes: number): Promise<void> =>
  bench.pane.evaluate(setClock, (await bench.pane.evaluate(() => Date.now())) + minutes * 60_000);

test("switched off an edit is only told: the findings stay those of the check", async () => {
  await counted(6);
  await bench.type(SYSTEMS, "D3", "Fagsystem");
  expect(await until(status, (text) => text.includes("ændret siden"))).toMatch(/^Kontrolleret kl\. \d\d\.\d\d, ændret siden$/);
  await bench.page.waitForTimeout(QUIET_MS);
  await counted(6);
  expect(await lines()).toContain("Rumskib");
});

test("switched on what has been changed meanwhile is judged, and the time of the check is told", async () => {
  const before = await status();
  await pass(7);
  await follow();
  await counted(5);
  expect(await lines()).not.toContain("Rumskib");
  const now = await checked();
  expect(now).not.toBe(before.replace(", ændret siden", ""));
});

test("each edit is followed, in any register: a fault comes, and goes again", async () => {
  const before = await status();
  await pass(7);
  await bench.type(SYSTEMS, "D2", "Rumfærge");
  await counted(6);
  expect(await lines()).toContain("Rumfærge");
  expect(await checked()).not.toBe(before);
  await bench.type(SYSTEMS, "D2", "Fagsystem");
  await counted(5);
  await bench.type(CASES, "B3", "Høreapparat");
  await counted(4);
  expect(await lines()).not.toContain(CASES);
  // What the user was looking at stays: nothing but the findings has moved.
  expect(await bench.selected()).toEqual([CASES, "B4"]);
});

test("a whole check finds the same", async () => {
  const followed = await lines();
  await bench.ribbon("Validér");
  await bench.ribbonFree();
  await counted(4);
  expect(await lines()).toBe(followed);
});

test("switched off again it is off", async () => {
  await follow();
  await bench.type(SYSTEMS, "D2", "Rumfærge");
  await until(status, (text) => text.includes("ændret siden"));
  await bench.page.waitForTimeout(QUIET_MS);
  await counted(4);
  expect(await lines()).not.toContain("Rumfærge");
  expect(bench.faults).toEqual([]);
});
