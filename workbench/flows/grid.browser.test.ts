/** Working in the grid as in Excel: keys, Danish formulas, lists, prompts, charts, a new sheet and a new workbook, and what can't be calculated. */
import { TEXTS } from "../texts";
import { fileOf, openWorkbench, until, type OpenWorkbench } from "../testing";

jest.setTimeout(180_000);

let bench: OpenWorkbench;
beforeAll(async () => {
  const rows = [
    ["Antal", "I alt", "Dobbelt"],
    [3, { formula: "=SUM(SEQUENCE(A2,1000000))", value: 7 }, { formula: "=A2*2", value: 6 }],
  ];
  bench = await openWorkbench({ workbook: fileOf([{ name: "Ark1", rows, headerRow: 0 }]) });
});
afterAll(async () => bench?.close());

const button = (name: string) => bench.page.getByRole("button", { name, exact: true });
const focused = (): Promise<string> =>
  bench.page.evaluate(() => {
    const { activeElement: active } = document;
    return active?.closest("header, nav, .pane-frame, [data-u-comp=slide-tab-bar], main")?.nodeName ?? "BODY";
  });
const at = async (address: string): Promise<void> =>
  expect(await until(bench.selected, ([, found]) => found === address)).toEqual(["Ark1", address]);
const keys = async (...pressed: string[]): Promise<void> => {
  for (const key of pressed) await (key.length > 1 ? bench.page.keyboard.press(key) : bench.page.keyboard.type(key));
};

test("a formula that can't be calculated is named, its cell keeps its value, and the page goes on", async () => {
  const { page, type, valueOf } = bench;
  const note = page.getByText(TEXTS.notCalculated("Ark1!B2"));
  expect(await note.count()).toBe(0);
  await type("Ark1", "A2", "1000000");
  await note.waitFor();
  expect([await valueOf("Ark1", "B2"), await valueOf("Ark1", "C2")]).toEqual([7, 2_000_000]);
  // The line covers neither the sheets' tabs nor a cell, however long it stands.
  await type("Ark1", "A2", "8");
  expect(await valueOf("Ark1", "C2")).toBe(16);
  const line = page.locator(".grid-note");
  const [above, below] = [await line.boundingBox(), await page.locator(".grid-area > .grid").boundingBox()];
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
  await line.getByRole("button", { name: TEXTS.close }).click();
  // The button is gone; the keyboard is in the sheet.
  expect(await focused()).toBe("MAIN");
});

test("F6 leads out of the grid and around the page, also out of the pane, and the cell is said", async () => {
  const { page } = bench;
  await bench.goTo("Ark1", "C2");
  const around: string[] = [];
  for (let i = 0; i < 5; i++) {
    await keys("F6");
    around.push(await focused());
  }
  expect(around).toEqual(["DIV", "DIV", "HEADER", "NAV", "MAIN"]);
  await keys("Shift+F6");
  expect(await focused()).toBe("NAV");
  await keys("Control+F6");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(TEXTS.cellEditor);
  expect(
    await until(
      () => page.locator(".spoken").innerText(),
      (text) => text === "C2: 16",
    ),
  ).toBe("C2: 16");
});

test("Enter after a row of Tabs goes to where the row began; after going elsewhere it goes straight down", async () => {
  await bench.goTo("Ark1", "E2");
  await keys("a", "Tab", "b", "Tab", "c", "Enter");
  await at("E3");
  await keys("d", "Tab", "e", "Tab");
  await bench.goTo("Ark1", "J9");
  await keys("f", "Enter");
  await at("J10");
  await button(TEXTS.undo).click();
  expect(
    await until(
      () => bench.valueOf("Ark1", "J9"),
      (value) => value === "",
    ),
  ).toBe("");
  await button(TEXTS.redo).click();
  expect(
    await until(
      () => bench.valueOf("Ark1", "J9"),
      (value) => value === "f",
    ),
  ).toBe("f");
});

test("a formula is typed, stored and shown again as in Danish Excel", async () => {
  const { page, pane, type } = bench;
  await type("Ark1", "F5", '=HVIS(C2>1,5;"ja";"nej")');
  expect(
    await until(
      () => bench.valueOf("Ark1", "F5"),
      (value) => value === "ja",
    ),
  ).toBe("ja");
  const stored = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Ark1").getRange("F5").load("formulas");
        await context.sync();
        return String((range.formulas as unknown[][])[0]![0]);
      }),
    );
  expect(await stored()).toBe('=IF(C2>1.5,"ja","nej")');
  await bench.goTo("Ark1", "F5");
  await keys("F2", "End", "Backspace", ")", "Enter");
  await at("F6");
  expect(await stored()).toBe('=IF(C2>1.5,"ja","nej")');
  expect(bench.faults).toEqual([]);
  expect(await page.title()).toContain("Arbejdsbord");
});

test("a cell with a list takes what is typed, says when it is not on the list, and its header's prompt is shown", async () => {
  const { page, pane } = bench;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const list = sheet.getRange("H2:H5").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "Fagsystem,ESDH" } };
      list.errorAlert = { showAlert: true, style: "Warning", title: "Ikke på listen", message: "Vælg en af dem." };
      sheet.getRange("H1").dataValidation.prompt = { showPrompt: true, title: "Systemtype", message: "Hvad det er." };
      await context.sync();
    }),
  );
  const hint = page.locator(".cell-hint");
  await bench.goTo("Ark1", "H2");
  await page.keyboard.type("ESDH");
  await keys("Tab", "x", "Tab");
  await at("J2");
  expect([await bench.valueOf("Ark1", "H2"), await bench.valueOf("Ark1", "I2")]).toEqual(["ESDH", "x"]);
  await bench.goTo("Ark1", "H3");
  await page.keyboard.type("Fagsystm");
  await keys("Enter", "ArrowUp");
  await hint.getByText("Vælg en af dem.").waitFor();
  expect(await bench.valueOf("Ark1", "H3")).toBe("Fagsystm");
  await bench.goTo("Ark1", "H1");
  await hint.getByText("Hvad det er.").waitFor();
  await bench.goTo("Ark1", "A1");
  await hint.waitFor({ state: "hidden" });
});

test("a chart is drawn over its cells, follows them, and has its name for a screen reader", async () => {
  const { page, pane } = bench;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("L1:M3").values = [
        ["Enhed", "Klar"],
        ["Børn", 3],
        ["Byg", 5],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("L1:M3"), "Columns");
      chart.title.text = "Klarhed";
      chart.name = "Klarhed: Børn 3; Byg 5";
      chart.series.getItemAt(0).hasDataLabels = true;
      await context.sync();
    }),
  );
  const chart = page.getByRole("img", { name: "Klarhed: Børn 3; Byg 5" });
  await chart.getByText("Byg", { exact: true }).waitFor();
  expect(await chart.locator("text").allTextContents()).toEqual(expect.arrayContaining(["Klarhed", "Børn", "5"]));
  await bench.type("Ark1", "M3", "8");
  await chart.getByText("8", { exact: true }).first().waitFor();
});

test("at 320 pixels, as at 400 %, nothing is out of reach", async () => {
  const { page } = bench;
  const usual = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 256 });
  const wider = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await until(wider, (more) => more <= 0)).toBeLessThanOrEqual(0);
  for (const part of [button(TEXTS.help), page.locator('[data-u-comp="slide-tab-bar"]'), page.locator(".pane-frame")]) {
    await part.evaluate((element) => element.scrollIntoView({ block: "nearest" }));
    const box = (await part.boundingBox())!;
    expect([box.x >= 0, box.x + box.width <= 321, box.y < 256]).toEqual([true, true, true]);
  }
  await page.setViewportSize(usual);
});

test("a sheet is added with its button, another shown with Ctrl+Alt+Page Up, and Ny asks before it begins", async () => {
  const { page } = bench;
  await button(TEXTS.newSheetTip).click();
  expect(await until(bench.sheetNames, (names) => names.length === 2)).toEqual(["Ark1", "Ark2"]);
  await bench.goTo("Ark2", "A1");
  await keys("Control+Alt+PageUp");
  expect((await until(bench.selected, ([sheet]) => sheet === "Ark1"))[0]).toBe("Ark1");
  await button(TEXTS.newFile).click();
  await button(TEXTS.replaceYes).click();
  await page.getByText(TEXTS.newName).waitFor();
  expect(bench.faults).toEqual([]);
});
