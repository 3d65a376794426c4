/** Findings on the workbench: reported, looked through, fixed, accepted and reverted, with the cells of the grid to show for it. */
import type { Values } from "../driver";
import { fileOf, openWorkbench, READY_MS, until, type OpenWorkbench } from "../testing";
import { FAULTY, SYSTEMS } from "./workbooks";

jest.setTimeout(120_000);

let bench: OpenWorkbench;
let before: Values;
beforeAll(async () => {
  bench = await openWorkbench({ workbook: fileOf(FAULTY) });
  before = await bench.values();
  await validate();
  await bench.findings().first().waitFor({ timeout: READY_MS });
});
afterAll(async () => bench?.close());

async function validate(): Promise<void> {
  await bench.ribbon("Validér");
  await bench.ribbonFree();
  await bench.openView("findings");
}
/** Where a finding says its cell; the tooltip has its sheet too. */
const PLACE = "[data-place]";
/** Cells of the findings that the list holds, e.g. `D3`. */
const places = async (): Promise<string[]> =>
  (
    await bench
      .findings()
      .locator(PLACE)
      .evaluateAll((cells) => cells.map((cell) => /[A-Z]+\d+$/.exec(cell.getAttribute("title")!)![0]))
  ).sort();
const listed = (wanted: readonly string[]): Promise<string[]> =>
  until(places, (found) => JSON.stringify(found) === JSON.stringify([...wanted].sort()), 10_000);
/** Checks, by their titles. */
const LIST = "Systemer bruger listernes værdier";
const SPELLING = "Systemer staver listernes værdier ens";
const REQUIRED = "Påkrævede felter om systemer er udfyldt";
/** E4 stands for E5 too: a column says once which of its values are spelt otherwise than its list. */
const ALL = ["B3", "B5", "D3", "D4", "E4", "F5"];
const choose = async (place: string): Promise<void> =>
  bench
    .findings()
    .filter({ has: bench.pane.locator(`[data-place][title$=" ${place}"]`) })
    .click();
/** The chosen finding in full. */
const detail = (rule: string) => bench.pane.getByRole("region").filter({ hasText: `Kontrol: ${rule}` });
const dialog = () => bench.pane.getByRole("dialog");
const dialogGone = (): Promise<void> => dialog().waitFor({ state: "detached" });
/** Makes a choice behind the button of filters and groups. */
async function filter(field: string, choice: string): Promise<void> {
  await bench.inPane(/^Filtre og grupper/);
  const select = dialog().getByLabel(field, { exact: true });
  const labels = await select.locator("option").allInnerTexts();
  expect(labels).toContain(choice);
  await select.selectOption({ label: choice });
  await dialog().getByRole("button", { name: "Luk" }).click();
  await dialogGone();
}
const system = (address: string): Promise<unknown> => bench.valueOf(SYSTEMS, address);

test("every finding stands in the list, and the workbook as it came", async () => {
  expect(await listed(ALL)).toEqual(ALL);
  await bench.pane.getByRole("tab", { name: "Fund (6)" }).waitFor();
  expect(await bench.values()).toEqual(before);
});

describe("grouped", () => {
  const heads = async (): Promise<string[]> =>
    (await bench.pane.locator("[role=treeitem][aria-level='1']").allInnerTexts()).map((head) => head.replace(/\s*\n\s*/, ": ")).sort();
  const grouped = (wanted: readonly string[]): Promise<string[]> =>
    until(heads, (found) => JSON.stringify(found) === JSON.stringify([...wanted].sort()), 10_000);

  test.each([
    ["Register", ["Sagsoprydning: 1", "Systemer og kontrakter: 5"]],
    ["Forvaltning eller ansvarlig", ["(tom): 2", "Teknik: 3", "Visitationen: 1"]],
    [
      "Kontrol",
      [
        "Navne og id’er om systemer har ingen overflødige mellemrum: 1",
        "Påkrævede felter om sager er udfyldt: 1",
        `${REQUIRED}: 1`,
        `${LIST}: 1`,
        `${SPELLING}: 2`,
      ].map((head) => `Ikke opfyldt: ${head}`),
    ],
  ] as const)("by %s, with how many are in each", async (grouping, wanted) => {
    await filter("Saml efter", grouping);
    expect(await grouped(wanted)).toEqual([...wanted].sort());
    expect(await listed(ALL)).toEqual(ALL);
  });

  test("and not any more", async () => {
    await filter("Saml efter", "Ingen grupper");
    expect(await grouped([])).toEqual([]);
    expect(await listed(ALL)).toEqual(ALL);
  });
});

describe("narrowed down", () => {
  afterEach(async () => {
    const clear = bench.pane.getByRole("button", { name: /^Ryd filtre/ });
    if (await clear.isVisible()) await clear.click();
    expect(await listed(ALL)).toEqual(ALL);
  });

  test("by an owner that nobody named, and by check: the number of filters is told, and one press clears them", async () => {
    await filter("Forvaltning eller ansvarlig", "(tom) (2)");
    expect(await listed(["B5", "F5"])).toEqual(["B5", "F5"]);
    await bench.pane.getByRole("button", { name: "Ryd filtre (1)" }).waitFor();
    await filter("Kontrol", `${REQUIRED} (1)`);
    await bench.pane.getByRole("button", { name: "Ryd filtre (2)" }).waitFor();
    expect(await listed(["F5"])).toEqual(["F5"]);
  });

  test("by severity", async () => {
    await bench.inPane("4 oplysninger");
    expect(await listed(["B3", "F5"])).toEqual(["B3", "F5"]);
  });

  test("by search, also where nothing fits", async () => {
    const search = bench.pane.getByRole("searchbox", { name: "Søg i fund" });
    await search.fill("rumskib");
    expect(await listed(["D3"])).toEqual(["D3"]);
    await search.fill("findes ikke");
    await bench.pane.getByText("Ingen fund passer til filtrene.").waitFor();
  });
});

test("a click selects the cell in the grid and explains the finding", async () => {
  await choose("D3");
  expect(await until(bench.selected, ([, at]) => at === "D3")).toEqual([SYSTEMS, "D3"]);
  const text = await detail(LIST).innerText();
  for (const part of ["Rumskib", "Hvorfor det betyder noget", "Hvad du kan gøre", "Fagsystem, ESDH", "Kilde", "KOMBITs redskaber"])
    expect(text).toContain(part);
});

test("by keyboard: arrows look without moving, Enter shows the cell, Alt with an arrow goes on to the next and back", async () => {
  const { page, pane, selected } = bench;
  const lines = (await bench.findings().allInnerTexts()).map((line) => /^[A-Z]+\d+$/m.exec(line)![0]);
  const start = await selected();
  const list = pane.getByRole("listbox", { name: "Fund" });
  await list.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  expect(await list.getByRole("option", { selected: true }).innerText()).toContain(lines[1]);
  expect(await selected()).toEqual(start);
  await page.keyboard.press("Enter");
  expect((await until(selected, ([, at]) => at === lines[1]))[1]).toBe(lines[1]);
  await page.keyboard.press("Alt+ArrowDown");
  expect((await until(selected, ([, at]) => at === lines[2]))[1]).toBe(lines[2]);
  await page.keyboard.press("Alt+ArrowUp");
  expect((await until(selected, ([, at]) => at === lines[1]))[1]).toBe(lines[1]);
});

describe("mended", () => {
  const undo = async (): Promise<void> => {
    await bench.inPane("Fortryd sidste ændring");
    await bench.settled();
  };

  test("one, shown first: the cell changes when it is agreed to, and the finding is gone", async () => {
    await choose("D4");
    await detail(SPELLING).getByRole("button", { name: "Ret", exact: true }).click();
    await dialog().getByText("Fra ”Fagsystemer” til ”Fagsystem”").waitFor();
    expect(await system("D4")).toBe("Fagsystemer");
    await dialog().getByRole("button", { name: "Annullér" }).click();
    await dialogGone();
    expect(await bench.values()).toEqual(before);
    await detail(SPELLING).getByRole("button", { name: "Ret", exact: true }).click();
    await dialog().getByRole("button", { name: "Ret 1 celle" }).click();
    await dialogGone();
    expect(
      await until(
        () => system("D4"),
        (value) => value === "Fagsystem",
      ),
    ).toBe("Fagsystem");
    expect(await listed(ALL.filter((place) => place !== "D4"))).not.toContain("D4");
  });

  test("one that stands for several cells, all of them at once, and taken back as one step; then the first one too, to the last value", async () => {
    await choose("E4");
    await detail(SPELLING).getByText("2 felter i ”Sagsbærende” er stavet anderledes end listen", { exact: false }).waitFor();
    await detail(SPELLING).getByRole("button", { name: "Ret", exact: true }).click();
    await dialog().getByText("Fra ”J” til ”Ja”").waitFor();
    await dialog().getByText("Fra ”N” til ”Nej”").waitFor();
    await dialog().getByRole("button", { name: "Ret 2 celler" }).click();
    await dialogGone();
    expect(
      await until(
        () => system("E5"),
        (value) => value === "Nej",
      ),
    ).toBe("Nej");
    expect(await bench.valuesOf(SYSTEMS, "D4:E4")).toEqual([["Fagsystem", "Ja"]]);
    expect(await listed(["B3", "B5", "D3", "F5"])).toEqual(["B3", "B5", "D3", "F5"]);
    await undo();
    expect(
      await until(
        () => system("E5"),
        (value) => value === "N",
      ),
    ).toBe("N");
    expect(await bench.valuesOf(SYSTEMS, "D4:E4")).toEqual([["Fagsystem", "J"]]);
    await undo();
    expect(await until(bench.values, (now) => JSON.stringify(now) === JSON.stringify(before))).toEqual(before);
  });

  test("all of a rule: what is changed in the grid while the plan is shown is left alone and told by its cell; the rest is mended", async () => {
    expect(await listed(ALL)).toEqual(ALL);
    await choose("D4");
    await detail(SPELLING).getByRole("button", { name: "Ret alle af denne slags (2)" }).click();
    await dialog().getByRole("button", { name: "Ret 3 celler" }).waitFor();
    await bench.type(SYSTEMS, "E5", "Måske");
    await dialog().getByRole("button", { name: "Ret 3 celler" }).click();
    await dialogGone();
    expect(
      await until(
        () => system("E4"),
        (value) => value === "Ja",
      ),
    ).toBe("Ja");
    await bench.settled();
    expect(await bench.valuesOf(SYSTEMS, "D4:E5")).toEqual([
      ["Fagsystem", "Ja"],
      ["Fagsystem", "Måske"],
    ]);
    const reported = bench.pane.getByText(/E5.*ændret|ændret.*E5/).first();
    await reported.waitFor();
    await undo();
    await bench.type(SYSTEMS, "E5", "N");
    expect(await until(bench.values, (now) => JSON.stringify(now) === JSON.stringify(before))).toEqual(before);
    await bench.inPane("Kontrollér igen");
  });

  test("everything that is certain", async () => {
    // What was put back has been checked again.
    expect(await listed(ALL)).toEqual(ALL);
    await bench.pane.getByRole("tabpanel").getByRole("button", { name: "Flere handlinger" }).first().click();
    await bench.pane.getByRole("menuitem", { name: "Ret alt, der kan rettes sikkert (3)" }).click();
    await dialog().getByRole("button", { name: "Ret 3 celler" }).click();
    await dialogGone();
    expect(
      await until(
        () => system("B5"),
        (value) => value === "Delta",
      ),
    ).toBe("Delta");
    // A plural is another word: it is no certain fix.
    expect(await bench.valuesOf(SYSTEMS, "D4:E5")).toEqual([
      ["Fagsystemer", "Ja"],
      ["Fagsystem", "Nej"],
    ]);
    expect(await listed(["B3", "D3", "D4", "F5"])).toEqual(["B3", "D3", "D4", "F5"]);
    await undo();
    expect(await until(bench.values, (now) => JSON.stringify(now) === JSON.stringify(before))).toEqual(before);
  });
});

describe("set aside", () => {
  const tab = (name: string | RegExp): Promise<void> => bench.pane.getByRole("tab", { name }).click();

  test("not without a reason; with one it counts no longer, and tells why", async () => {
    await validate();
    await tab("Fund (6)");
    await choose("F5");
    await detail(REQUIRED).getByRole("button", { name: "Sæt til side" }).click();
    await dialog().getByRole("button", { name: "Sæt til side" }).click();
    await dialog().getByText("Skriv, hvorfor fundet kan sættes til side.").waitFor();
    await dialog()
      .getByRole("textbox", { name: /Begrundelse/ })
      .fill("Systemet deles af alle forvaltninger.");
    await dialog().getByRole("button", { name: "Sæt til side" }).click();
    await dialogGone();
    expect(await listed(ALL.filter((place) => place !== "F5"))).not.toContain("F5");
    await bench.pane.getByRole("tab", { name: "Fund (5)" }).waitFor();
    await filter("Tilstand", "Sat til side (1)");
    expect(await listed(["F5"])).toEqual(["F5"]);
    await choose("F5");
    expect(await detail(REQUIRED).innerText()).toContain("Systemet deles af alle forvaltninger.");
    await bench.inPane("Ryd filtre (1)");
    // The sheets are untouched; it is stored beside them, and outlives a new check.
    expect(await bench.values()).toEqual(before);
    await validate();
    await bench.pane.getByRole("tab", { name: "Sat til side (1)" }).waitFor();
  });

  test("withdrawn it counts again", async () => {
    await tab("Sat til side (1)");
    await bench.pane.getByText("Begrundelse: Systemet deles af alle forvaltninger.").waitFor();
    await bench.inPane("Fortryd");
    await tab("Fund (6)");
    expect(await listed(ALL)).toEqual(ALL);
    await bench.pane.getByRole("tab", { name: "Sat til side (0)" }).waitFor();
  });
});

test("nothing failed on the way", () => expect(bench.faults).toEqual([]));
