/** Home on the workbench: the process with how far each activity has come, and the way from each to what it is done with. */
import type { Locator } from "playwright-core";
import { registerSpec } from "../../src/core/registers";
import { exampleSheets, fileOf, openWorkbench, READY_MS, until, type OpenWorkbench } from "../testing";
import { CASES, SYSTEMS } from "./workbooks";

jest.setTimeout(120_000);

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ workbook: fileOf(exampleSheets()) });
  await bench.openView("home");
});
afterAll(async () => bench?.close());

const card = (name: string): Locator =>
  bench.pane
    .getByRole("listitem")
    .filter({ has: bench.pane.getByRole("heading", { level: 4, name }) })
    .last();
/** Opens an activity, and gives its card. */
async function activity(name: string): Promise<Locator> {
  await bench.openView("home");
  const head = card(name).getByRole("button", { name });
  if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
  return card(name);
}
const press = (within: Locator, name: string | RegExp): Promise<void> => within.getByRole("button", { name }).click();
const shown = (view: string): Promise<void> => bench.pane.locator(`[role=tabpanel][aria-labelledby$="-${view}"]`).waitFor();

test("four pillars with six activities, each as far as the example says, and the whole", async () => {
  const { pane } = bench;
  const process = pane.getByRole("region", { name: "Processen" });
  expect(await process.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
    "Analyse",
    "Strategi",
    "Plan",
    "Eksekvering",
    "Hvad der bygger på hvad",
  ]);
  // Six with a tool, and KOMBIT's activities A to H without one.
  expect(await process.getByRole("heading", { level: 4 }).count()).toBe(6 + 8);
  // Reckoned by hand from the tables of docs/eksempel.md: one interface waits, one area has no route and none has moved, 6 cases have no action.
  for (const [name, share] of [
    ["System- og kontraktoverblik", "For 6 af 6 systemer er det afklaret, om de afhænger af KMD Sag."],
    ["Snitfladeoverblik og -strategi", "7 af 8 snitflader er besluttet."],
    ["KMD Sag Exit-strategi", "0 af 4 sagsområder er ude af KMD Sag."],
    ["Oprydning i KMD Sag-sager", "For 4 af 10 sager er handlingen valgt."],
  ] as const)
    await card(name).getByText(share, { exact: true }).waitFor();
  for (const name of ["Sags- og dokumentstrategi", "Anskaffelse af snitflader"])
    await card(name).getByText("Redskabet er ikke i projektmappen.").waitFor();
  await pane.getByRole("region", { name: "Hele processen" }).getByText("0 af 6 aktiviteter er færdige").waitFor();
});

test("behind a figure are its rows, and a row is its cell in the grid", async () => {
  const cases = await activity("Oprydning i KMD Sag-sager");
  await press(cases, /^Vis de 6 rækker/);
  const rows = cases.getByRole("list", { name: "Rækker, der mangler: Sager, hvor handlingen er valgt" });
  expect(await rows.getByRole("listitem").allInnerTexts()).toEqual([
    "Række 4: 18-3 · Kørestol",
    "Række 6: 13-5 · Gangbånd",
    "Række 7: 15-6 · Elevationsseng",
    "Række 9: 11-8 · Opførelse af bro",
    "Række 10: 25-9 · Tilbygning",
    "Række 11: 26-10 · Carport",
  ]);
  await press(rows, "Række 9: 11-8 · Opførelse af bro");
  expect(await until(bench.selected, ([, at]) => at === "L9")).toEqual([CASES, "L9"]);
  // What is done in the grid counts at once.
  await bench.type(CASES, "L9", "Arkivér");
  await card("Oprydning i KMD Sag-sager")
    .getByText("For 5 af 10 sager er handlingen valgt.", { exact: true })
    .first()
    .waitFor({ timeout: READY_MS });
});

test("an activity leads to its sheet and its view", async () => {
  await press(await activity("Snitfladeoverblik og -strategi"), "Gå til arket");
  expect((await until(bench.selected, ([sheet]) => sheet === "Snitflader"))[0]).toBe("Snitflader");
  for (const [name, button, view] of [
    ["Snitfladeoverblik og -strategi", "Se afhængigheder", "dependencies"],
    ["KMD Sag Exit-strategi", "Se plan og bilag", "plan"],
    ["Oprydning i KMD Sag-sager", "Se oprydning", "cleanup"],
  ] as const) {
    await press(await activity(name), button);
    await shown(view);
  }
});

test("a tool that is missing is put in: the sheet with its columns, and the activity has one", async () => {
  const { title, columns } = registerSpec("procurements");
  const before = await bench.sheetNames();
  await press(await activity("Anskaffelse af snitflader"), "Indsæt redskab");
  const after = await until(bench.sheetNames, (names) => names.includes(title.da));
  expect(after.filter((name) => !before.includes(name))).toContain(title.da);
  const values = (await bench.values())[title.da]!.flat();
  for (const { header } of columns) expect(values).toContain(header.da);
  await bench.openView("home");
  await card("Anskaffelse af snitflader").getByText(`Arket ”${title.da}” har ingen rækker endnu.`).waitFor();
});

test("an activity has its guide and an example", async () => {
  const systems = await activity("System- og kontraktoverblik");
  await press(systems, "Vejledning");
  await systems.getByText("Sådan gør I").waitFor();
  await press(systems, "Opdigtet eksempel");
  await systems.getByText("Eksemplet er opdigtet:", { exact: false }).waitFor();
});

test("an activity validates, and leads to the findings of its register and no others", async () => {
  await press(await activity("System- og kontraktoverblik"), "Validér Systemer og kontrakter");
  const see = (await activity("System- og kontraktoverblik")).getByRole("button", { name: /^Se .* fund$/ });
  await see.waitFor();
  const said = Number(/\d+/.exec(await see.innerText())![0]);
  await see.click();
  await shown("findings");
  const lines = await until(
    () =>
      bench
        .findings()
        .locator("[data-place]")
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("title")!)),
    (found) => found.length > 0,
  );
  for (const line of lines) expect(line).toContain(SYSTEMS);
  const list = bench.pane.locator("[role=listbox] [role=option], [role=tree] [role=treeitem][aria-level='2']").first();
  expect(Number(await list.getAttribute("aria-setsize"))).toBe(said);
});

test("the next step is one button: the two errors, once they are known", async () => {
  await bench.openView("home");
  const next = bench.pane.getByRole("region", { name: "Hele processen" });
  await next.getByText("Ret de 2 fejl, kontrollen fandt.").waitFor();
  await press(next, "Se fejlene");
  await shown("findings");
  expect(await bench.pane.getByRole("button", { name: "2 fejl" }).innerText()).toBe("2");
});

test("an activity makes the summaries", async () => {
  const before = await bench.sheetNames();
  await press(await activity("KMD Sag Exit-strategi"), "Lav resuméer");
  // The figures that docs/eksempel.md computes by hand; a tile has its value below its name. The sheets are filled one after the other.
  const figures = [
    ["Systemer, der afhænger af KMD Sag", 3],
    ["Hver måneds forsinkelse koster", 150_000],
  ] as const;
  const tiles = async () => {
    const made = Object.entries(await bench.values()).filter(([name]) => !before.includes(name));
    const rows = made.flatMap(([, sheet]) => sheet);
    return figures.map(([name]) => {
      const at = rows.findIndex((row) => row.includes(name));
      return [name, at < 0 ? null : rows[at + 1]?.[rows[at]!.indexOf(name)]] as const;
    });
  };
  expect(await until(tiles, (all) => all.every(([, value]) => typeof value === "number"))).toEqual(figures);
  await bench.settled();
  expect((await bench.sheetNames()).length).toBeGreaterThanOrEqual(before.length + 4);
  expect(bench.faults).toEqual([]);
});
