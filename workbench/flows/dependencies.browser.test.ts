/** Dependencies on the workbench: the picture by keyboard, limits and filters, the way of a system, the same as a list, rows in the sheet. */
import type { Locator } from "playwright-core";
import { fileOf, openWorkbench, until, type OpenWorkbench } from "../testing";

jest.setTimeout(120_000);

/** KMD Sag ← Pil ← Birk ← Elm, a second system directly on it, and one that depends on nothing. */
const SYSTEMS = [
  ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag", "Status"],
  ["S1", "KMD Sag", "KMD", "ESDH", "Ja", "Nej", "Under udfasning"],
  ["S2", "Pil Omsorg", "Ask A/S", "Fagsystem", "Ja", "Ja", "I drift"],
  ["S3", "Birk Arkiv", "Ask A/S", "ESDH", "Ja", "Nej", "I drift"],
  ["S4", "Elm Blanket", "Lind ApS", "Selvbetjening", "Nej", "Nej", "I drift"],
  ["S5", "Tjørn Løn", "Lind ApS", "Fagsystem", "Nej", "Ja", "I drift"],
  ["S6", "Rønne Vej", "Lind ApS", "Fagsystem", "Nej", "Nej", "I drift"],
];
const INTERFACES = [
  ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Nuværende/fremtidig", "Integrationskomponent", "Beslutning"],
  ["I1", "S2", "KMD Sag", "Nuværende", "KMD Sag", "Afventer"],
  ["I2", "S3", "S2", "Nuværende", "Punkt-til-punkt", "Bevares"],
  ["I3", "S4", "S3", "Nuværende", "Punkt-til-punkt", "Bevares"],
];

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({
    workbook: fileOf([
      { name: "Systemer og kontrakter", rows: SYSTEMS, headerRow: 0 },
      { name: "Snitflader", rows: INTERFACES, headerRow: 0 },
    ]),
  });
  await bench.openView("dependencies");
});
afterAll(async () => bench?.close());

const tree = (): Locator => bench.pane.getByRole("tree", { name: "Systemer omkring KMD Sag" });
const nodes = (): Locator => tree().getByRole("treeitem");
/** The names that the nodes are drawn with, and what a screen reader hears of one. */
const drawn = async (): Promise<string[]> => (await nodes().allInnerTexts()).map((text) => text.split("\n")[0]!).sort();
const heard = async (name: string): Promise<string> => (await nodes().filter({ hasText: name }).first().getAttribute("aria-label")) ?? "";
const focused = (): Promise<string> =>
  bench.pane.evaluate(() => (document.activeElement as HTMLElement | null)?.getAttribute("aria-label") ?? "");
const percent = async (): Promise<number> => parseInt(await bench.pane.getByText(/^\d+ %$/).innerText(), 10);
const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

test("the picture holds every system with a way, by its steps; one without a way is counted and not drawn", async () => {
  expect(await bench.pane.getByText(/afhænger direkte/).innerText()).toBe(
    "2 systemer afhænger direkte af KMD Sag, og 2 gør det gennem andre.",
  );
  await bench.pane.getByText("For 1 system er der ikke set nogen vej til KMD Sag").waitFor();
  expect(await drawn()).toEqual(["Birk Arkiv", "Elm Blanket", "KMD Sag", "Pil Omsorg", "Tjørn Løn"]);
  expect(await heard("Pil Omsorg")).toBe("Pil Omsorg, Fagsystem, afhænger direkte af KMD Sag, data til KMD Sag");
  expect(await heard("Elm Blanket")).toBe("Elm Blanket, Selvbetjening, 3 led fra KMD Sag, data til KMD Sag, gennem Birk Arkiv");
});

test("arrows walk from KMD Sag along the lines and back, and what has the focus is in sight", async () => {
  await nodes().filter({ hasText: "KMD Sag" }).first().focus();
  await press("ArrowRight");
  const first = await focused();
  expect(first).toMatch(/^(Pil Omsorg|Tjørn Løn), /);
  if (first.startsWith("Tjørn")) await press("ArrowUp");
  if (!(await focused()).startsWith("Pil")) await press("ArrowDown");
  expect(await focused()).toMatch(/^Pil Omsorg/);
  await press("ArrowRight");
  await press("ArrowRight");
  expect(await focused()).toMatch(/^Elm Blanket/);
  const node = (await nodes().filter({ hasText: "Elm Blanket" }).boundingBox())!;
  const view = (await tree().boundingBox())!;
  expect(node.x).toBeGreaterThanOrEqual(view.x);
  expect(node.x + node.width).toBeLessThanOrEqual(view.x + view.width + 1);
  for (let step = 0; step < 3; step++) await press("ArrowLeft");
  expect(await focused()).toBe("KMD Sag");
});

test("plus, minus and 0 zoom; so do the buttons; all fits in the frame", async () => {
  expect(await percent()).toBe(100);
  await press("+");
  expect(await percent()).toBe(125);
  await press("-");
  expect(await percent()).toBe(100);
  await bench.inPane("Zoom ud");
  expect(await percent()).toBe(80);
  await bench.inPane("Vis det hele");
  const view = (await tree().boundingBox())!;
  for (const node of await nodes().all()) {
    const { x, y, width, height } = (await node.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(view.x - 1);
    expect(x + width).toBeLessThanOrEqual(view.x + view.width + 1);
    expect(y + height).toBeLessThanOrEqual(view.y + view.height + 1);
  }
});

test("a limit on steps hides what is further away, and says how many", async () => {
  const limit = async (name: string): Promise<void> => {
    await bench.inPane("Filter");
    await bench.pane.getByRole("menuitemradio", { name }).click();
    await press("Escape");
  };
  await limit("Højst 1 led");
  expect(await drawn()).toEqual(["KMD Sag", "Pil Omsorg", "Tjørn Løn"]);
  await bench.pane.getByText("2 systemer ligger flere led væk.").waitFor();
  await limit("Alle led");
  expect(await drawn()).toHaveLength(5);
});

test("a layer that is hidden leaves the links through it: the line says how many steps it stands for", async () => {
  await bench.inPane("Filter");
  await bench.pane.getByRole("menuitemcheckbox", { name: /^Led 2/ }).click();
  await press("Escape");
  expect(await drawn()).toEqual(["Elm Blanket", "KMD Sag", "Pil Omsorg", "Tjørn Løn"]);
  expect(await heard("Elm Blanket")).toContain("linjen står for 2 led");
  await bench.pane.getByText("1 system er skjult af filteret.").waitFor();
  await bench.inPane("Nulstil filter");
  expect(await drawn()).toHaveLength(5);
});

test("kinds are filtered by type, with the number of each", async () => {
  await bench.inPane("Filter");
  // Rønne Vej is one of them, though it has no way.
  await bench.pane.getByRole("menuitemcheckbox", { name: /^Fagsystem \(\d\)$/ }).click();
  await press("Escape");
  expect(await drawn()).toEqual(["Birk Arkiv", "Elm Blanket", "KMD Sag"]);
  expect(await heard("Birk Arkiv")).toContain("linjen står for 2 led");
  await bench.pane.getByRole("button", { name: "Filter (1 skjult)" }).waitFor();
  await bench.inPane("Nulstil filter");
});

test("a chosen system tells its whole way, and each step leads to its row in the sheet", async () => {
  const search = bench.pane.getByRole("combobox", { name: "Find et system" });
  await search.click();
  await search.pressSequentially("elm");
  await bench.pane.getByRole("option", { name: "Elm Blanket (S4)" }).click();
  const reported = bench.pane.getByRole("region", { name: "Elm Blanket" });
  expect(await reported.getByRole("status").innerText()).toMatch(
    /^Indirekte: Elm Blanket → Birk Arkiv → Pil Omsorg → KMD Sag\s+Data til KMD Sag$/,
  );
  expect(await heard("Birk Arkiv")).toContain("på det valgte systems vej");
  expect(await heard("Tjørn Løn")).not.toContain("på det valgte systems vej");
  await reported.getByRole("button", { name: "I2: S3 → S2" }).click();
  expect(await until(bench.selected, ([sheet]) => sheet === "Snitflader")).toEqual(["Snitflader", "A3"]);
  await reported.getByRole("button", { name: "Vis i arket: Elm Blanket" }).click();
  const [sheet, address] = await until(bench.selected, ([name]) => name === "Systemer og kontrakter");
  expect([sheet, address.replace(/\D/g, "")]).toEqual(["Systemer og kontrakter", "5"]);
  await reported.getByRole("button", { name: "Vælg intet system" }).click();
  await reported.waitFor({ state: "detached" });
});

test("choosing a node moves no other; the whole name shows on focus; a large view is left by Escape; the picture is saved as PNG and SVG", async () => {
  const places = async (): Promise<(readonly number[])[]> =>
    nodes().evaluateAll((all) => all.map((node) => [(node as HTMLElement).offsetLeft, (node as HTMLElement).offsetTop]));
  const before = await places();
  await nodes().filter({ hasText: "Elm Blanket" }).first().click();
  await bench.pane.getByRole("region", { name: "Elm Blanket" }).waitFor();
  expect(await places()).toEqual(before);
  await nodes().filter({ hasText: "Tjørn Løn" }).first().focus();
  await bench.pane.getByRole("tooltip").filter({ hasText: "Tjørn Løn, Fagsystem, afhænger direkte af KMD Sag" }).waitFor();
  await bench.inPane("Vis stort");
  const large = bench.pane.getByRole("dialog", { name: "Systemer omkring KMD Sag" });
  const frame = await bench.pane.evaluate(() => [innerWidth, innerHeight]);
  // A dialog grows as it appears.
  const size = async (): Promise<number[]> => {
    const box = await large.boundingBox();
    return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
  };
  expect(await until(size, (now) => now.join() === frame.join())).toEqual(frame);
  await press("Escape");
  await large.waitFor({ state: "detached" });
  expect(await focused()).toBe("Vis stort");
  const save = async (item: RegExp): Promise<Buffer> => {
    await bench.inPane("Gem eller kopiér billedet");
    return (await bench.downloaded(() => bench.pane.getByRole("menuitem", { name: item }).click())).bytes;
  };
  expect((await save(/PNG/)).subarray(1, 4).toString("latin1")).toBe("PNG");
  const svg = (await save(/SVG/)).toString("utf8");
  for (const name of await drawn()) expect(svg).toContain(`>${name}<`);
  await bench.pane.getByRole("region", { name: "Elm Blanket" }).getByRole("button", { name: "Vælg intet system" }).click();
});

test("what has the focus in the picture is inside the window, also in a low one", async () => {
  const size = bench.page.viewportSize()!;
  await bench.page.setViewportSize({ width: size.width, height: 560 });
  await nodes().first().focus();
  for (const key of ["ArrowRight", "ArrowDown", "End", "+", "+", "Home"]) {
    await press(key);
    const { top, bottom, height } = await bench.pane.evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  }
  await press("0");
  await bench.page.setViewportSize(size);
});

test("the list says the same, system by system, and is filtered alike", async () => {
  await bench.inPane("Liste");
  for (const heading of ["Led 1: direkte (2)", "Led 2 (1)", "Led 3 (1)", "Ingen vej set (1)"]) {
    const button = bench.pane.getByRole("button", { name: heading });
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  }
  for (const chain of [
    "Pil Omsorg → KMD Sag",
    "Birk Arkiv → Pil Omsorg → KMD Sag",
    "Elm Blanket → Birk Arkiv → Pil Omsorg → KMD Sag",
    "Tjørn Løn – KMD Sag",
  ])
    await bench.pane.getByText(chain, { exact: true }).waitFor();
  await bench.inPane("Vis vejen fra Elm Blanket til KMD Sag");
  await bench.pane.getByRole("region", { name: "Elm Blanket" }).waitFor();
  expect(await bench.pane.getByRole("region", { name: "Elm Blanket" }).getByRole("status").innerText()).toContain(
    "Birk Arkiv → Pil Omsorg",
  );
  await bench.inPane("Vis i arket: Rønne Vej");
  expect((await until(bench.selected, ([, address]) => address.endsWith("7")))[1]).toMatch(/7$/);
});

test("an edit in the sheet is in the picture when it is read again, and nothing was written by looking", async () => {
  const before = await bench.values();
  expect(before["Systemer og kontrakter"]).toEqual(SYSTEMS);
  await bench.type("Snitflader", "B4", "S6");
  await bench.openView("home");
  await bench.openView("dependencies");
  const summary = (): Promise<string> => bench.pane.getByText(/afhænger direkte/).innerText();
  // Rønne Vej has come in Elm Blanket's place.
  await bench.pane.getByText("Rønne Vej", { exact: true }).first().waitFor();
  expect(await summary()).toBe("2 systemer afhænger direkte af KMD Sag, og 2 gør det gennem andre.");
  expect(await drawn()).toEqual(["Birk Arkiv", "KMD Sag", "Pil Omsorg", "Rønne Vej", "Tjørn Løn"]);
  expect(bench.faults).toEqual([]);
});
