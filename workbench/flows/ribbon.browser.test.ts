/** The ribbon, its shortcuts and the menu of a cell, with the pane closed: each command does its work and ends. */
import { strFromU8, unzipSync } from "fflate";
import { exampleSheets, until, type OpenWorkbench } from "../testing";
import { marksOn, openWide as open, pressClosed } from "./pane-closed";
import { FAULTY, SYSTEM_SHEET, SYSTEMS } from "./workbooks";

jest.setTimeout(120_000);

let bench: OpenWorkbench;
afterEach(() => expect(bench.faults).toEqual([]));

const press = (label: string, item?: string): Promise<void> => pressClosed(bench, label, item);
const newSheets = async (press: () => Promise<void>): Promise<string[]> => {
  const before = await bench.sheetNames();
  await press();
  return (await bench.sheetNames()).filter((name) => !before.includes(name));
};
const view = (id: string) => bench.pane.locator(`[role=tabpanel][aria-labelledby$="-${id}"]`);
const marks = (sheet: string): Promise<number> => marksOn(bench, sheet);
/** What the pane says of how it ended. */
const reported = (text: string | RegExp): Promise<void> => bench.pane.getByText(text).first().waitFor();

describe("in a workbook with four registers", () => {
  beforeAll(async () => {
    bench = await open(exampleSheets());
    await bench.settled();
  });
  afterAll(async () => bench?.close());
  /** Every button that has been pressed by a test here. */
  const pressed = new Set<string>();
  const pressHere = (label: string, item?: string): Promise<void> => (pressed.add(label), press(label, item));

  test.each([
    ["Hent fra KITOS", "import"],
    ["Registre", "registers"],
    ["Afhængigheder", "dependencies"],
    ["Plan", "plan"],
    ["Oprydning", "cleanup"],
    ["Indstillinger", "settings"],
  ])("%s opens the pane on its view", async (label, id) => {
    await pressHere(label);
    expect(await until(bench.isPaneOpen, (isOpen) => isOpen)).toBe(true);
    await view(id).waitFor();
  });

  test("Åbn ruden and Rundvisning open it, the one where it was and the other on the tour", async () => {
    await pressHere("Åbn ruden");
    expect(await until(bench.isPaneOpen, (isOpen) => isOpen)).toBe(true);
    await view("settings").waitFor();
    await pressHere("Rundvisning");
    expect(await until(bench.isPaneOpen, (isOpen) => isOpen)).toBe(true);
    await view("home").waitFor();
    await bench.inPane("Spring over");
  });

  test("Validér opens the pane on what was found", async () => {
    await pressHere("Validér");
    expect(await bench.isPaneOpen()).toBe(true);
    await reported(/rækker kontrolleret kl\. .*fund/);
  });

  test("Lav strategimappe makes it ready in the pane, from where each file is saved: two of Word and a calendar", async () => {
    await pressHere("Lav strategimappe");
    expect(await until(bench.isPaneOpen, (isOpen) => isOpen)).toBe(true);
    const save = async (name: RegExp): Promise<Uint8Array> => {
      const button = bench.pane.getByRole("button", { name });
      const { name: saved, bytes } = await bench.downloaded(() => button.click());
      expect(await button.innerText()).toContain(saved);
      return bytes;
    };
    const folder = unzipSync(await save(/^Gem strategimappen/));
    const xml = strFromU8(folder["word/document.xml"]!);
    for (const heading of ["Sammenfatning", "Beslutninger", "Afhængigheder", "Bilag A"]) expect(xml).toContain(heading);
    // The browser has drawn the picture of dependencies: a PNG, and not a blank one.
    const [drawn] = Object.entries(folder).flatMap(([name, bytes]) => (name.startsWith("word/media/") ? [bytes] : []));
    expect([...drawn!.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    expect(drawn!.length).toBeGreaterThan(5_000);
    expect(Object.keys(unzipSync(await save(/^Gem brevene/)))).toContain("word/document.xml");
    expect(strFromU8(await save(/^Gem kalenderen/))).toMatch(/^BEGIN:VCALENDAR/);
    await bench.inPane("Luk");
  });

  test("sheets are written without the pane", async () => {
    for (const [label, sheet] of [
      ["Fundliste", /^Fund/],
      ["Arbejdsliste", /^Arbejdsliste/],
      ["Siden sidst", /^Siden sidst/],
      ["Kassationsprotokol", /^Kassationsprotokol/],
    ] as const) {
      const [made = "", ...more] = await newSheets(() => pressHere(label));
      expect([made, ...more]).toEqual([expect.stringMatching(sheet)]);
      expect((await bench.values())[made]!.length).toBeGreaterThan(3);
      expect(await bench.isPaneOpen()).toBe(false);
    }
    const summaries = await newSheets(() => pressHere("Lav resuméer"));
    expect(summaries.length).toBeGreaterThanOrEqual(4);
    expect(await bench.isPaneOpen()).toBe(false);
  });

  test("marks come and go without the pane, and leave every cell as it was", async () => {
    const before = await bench.values();
    expect(await marks(SYSTEMS)).toBe(0);
    const [legend] = await newSheets(() => pressHere("Markér afhængigheder"));
    expect(await marks(SYSTEMS)).toBeGreaterThan(0);
    expect(legend).toBeDefined();
    await pressHere("Fjern markering");
    expect(await bench.sheetNames()).not.toContain(legend);
    expect(await marks(SYSTEMS)).toBe(0);
    expect(await bench.values()).toEqual(before);
  });

  test("a tool is put in from the menu without the pane, and taken back by Fortryd sidste ændring, which tells what it did", async () => {
    const before = await bench.values();
    expect(await newSheets(() => pressHere("Indsæt redskab", "Anskaffelser"))).toContain("Anskaffelser");
    expect(await bench.isPaneOpen()).toBe(false);
    await pressHere("Fortryd sidste ændring");
    expect(await bench.isPaneOpen()).toBe(true);
    await reported(/^Fortrudt: /);
    expect(await bench.values()).toEqual(before);
  });

  test("Forklar fund opens the findings of the cell that is chosen", async () => {
    await bench.goTo("Sagsoprydning", "F11");
    await pressHere("Forklar fund");
    expect(await bench.isPaneOpen()).toBe(true);
    const chosen = bench.findings().and(bench.pane.locator("[aria-selected=true]"));
    await chosen.waitFor();
    expect(await chosen.innerText()).toContain("26-10 · Carport\nF11");
    expect(await bench.selected()).toEqual(["Sagsoprydning", "F11"]);
  });

  test("and that is every button", async () => {
    const labels = (await bench.page.locator("nav [data-command]").allInnerTexts()).map((label) => label.trim());
    expect([...pressed].sort()).toEqual(labels.sort());
  });
});

describe("what can be pressed follows what the workbook holds", () => {
  afterAll(async () => bench?.close());

  test("grey without cases, not after an edit, and free once the tool is there", async () => {
    bench = await open([SYSTEM_SHEET]);
    expect(await until(bench.greyed, (labels) => labels.length === 2)).toEqual(["Arbejdsliste", "Kassationsprotokol"]);
    // Each update of the ribbon empties Excel's list of what can be undone.
    await bench.pane.evaluate(() => {
      const counting = globalThis as unknown as { updates: number };
      counting.updates = 0;
      const send = Office.ribbon.requestUpdate.bind(Office.ribbon);
      Office.ribbon.requestUpdate = (input) => (counting.updates++, send(input));
    });
    const updates = (): Promise<number> => bench.pane.evaluate(() => (globalThis as unknown as { updates: number }).updates);
    for (const [place, text] of [
      ["D3", "Fagsystem"],
      ["B3", "Beta 2"],
      ["A6", "S5"],
      ["B6", "Epsilon"],
    ] as const)
      await bench.type(SYSTEMS, place, text);
    await press("Validér");
    expect([await bench.greyed(), await updates()]).toEqual([["Arbejdsliste", "Kassationsprotokol"], 0]);
    await press("Indsæt redskab", "Sagsoprydning");
    expect(await until(bench.greyed, (labels) => labels.length === 0)).toEqual([]);
    expect(await updates()).toBe(1);
  });
});

describe("by key and by the menu of a cell", () => {
  beforeAll(async () => {
    bench = await open(FAULTY);
    await bench.settled();
  });
  afterAll(async () => bench?.close());
  const chosen = async (): Promise<string> => {
    const line = bench.findings().and(bench.pane.locator("[aria-selected=true]"));
    await line.waitFor();
    return line.innerText();
  };
  const shortcut = async (letter: string): Promise<void> => {
    if (await bench.isPaneOpen()) await bench.closePane();
    await bench.page.keyboard.press(`Control+Alt+Shift+Key${letter}`);
    expect(await until(bench.isPaneOpen, (isOpen) => isOpen)).toBe(true);
  };

  test("the pane is opened, the cell explained, the registers validated and the last change taken back by their keys", async () => {
    await bench.goTo(SYSTEMS, "D3");
    await shortcut("R");
    await bench.goTo(SYSTEMS, "F5");
    await shortcut("F");
    expect(await chosen()).toContain("S4 · Delta\nF5");
    const found = async (): Promise<number> => Number(/\d+/.exec(await bench.pane.getByRole("tab", { name: /^Fund \(/ }).innerText())![0]);
    const before = await found();
    await bench.type(SYSTEMS, "F5", "Teknik");
    await shortcut("V");
    expect(await until(found, (count) => count === before - 1)).toBe(before - 1);
    await bench.pane.getByRole("tabpanel").getByRole("button", { name: "Flere handlinger" }).first().click();
    await bench.pane.getByRole("menuitem", { name: /^Ret alt, der kan rettes sikkert \(\d+\)/ }).click();
    await bench.inPane(/^Ret \d+ celler$/);
    const name = (): Promise<unknown> => bench.valueOf(SYSTEMS, "B5");
    expect(await until(name, (value) => value === "Delta")).toBe("Delta");
    await bench.settled();
    await bench.goTo(SYSTEMS, "A1");
    await shortcut("Z");
    expect(await until(name, (value) => value === " Delta")).toBe(" Delta");
  });

  test("Forklar fund in the menu of a cell that is right-clicked opens its finding", async () => {
    await bench.openView("home");
    await bench.goTo(SYSTEMS, "A1");
    await bench.closePane();
    const grid = (await bench.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
    // Columns are 64 and rows 20 pixels, after the heads of both.
    await bench.page.mouse.click(grid.x + 56 + 3.5 * 64, grid.y + 20 + 2.5 * 20, { button: "right" });
    await bench.page.locator("section").getByRole("button", { name: "Forklar fund" }).click();
    expect(await until(bench.isPaneOpen, (isOpen) => isOpen)).toBe(true);
    expect(await chosen()).toContain("S2 · Beta\nD3");
    expect(await bench.selected()).toEqual([SYSTEMS, "D3"]);
  });
});
