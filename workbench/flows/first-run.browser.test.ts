/** The first time on the workbench: the tour, by keyboard, once; and the language that Excel is in. */
import type { Locator } from "playwright-core";
import { VIEW_SPECS } from "../../src/taskpane/views/Pane/views";
import { exampleSheets, fileOf, openWorkbench, until, type OpenWorkbench } from "../testing";

jest.setTimeout(120_000);

const tourOf = (bench: OpenWorkbench, name = "Rundvisning"): Locator =>
  bench.pane.getByRole("group", { name }).or(bench.pane.getByRole("dialog", { name })).first();
/** The pane of the frame as it is now: opening a file again makes another. */
async function reopened(bench: OpenWorkbench): Promise<OpenWorkbench["pane"]> {
  await bench.page.reload();
  const frame = await (await bench.page.waitForSelector(".pane iframe")).contentFrame();
  await frame!.getByRole("tablist").first().waitFor({ timeout: 60_000 });
  await bench.page.waitForSelector(".grid-cover", { state: "detached" });
  return frame!;
}
const focusedName = (bench: OpenWorkbench): Promise<string> =>
  bench.pane.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return (element?.getAttribute("aria-label") ?? element?.innerText ?? "").trim();
  });
/** Tabs until what has the focus has the name. */
async function tabTo(bench: OpenWorkbench, name: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focusedName(bench)) === name) return;
    await bench.page.keyboard.press(key);
  }
  throw new Error(`${name} was not reached; the focus is on ”${await focusedName(bench)}”.`);
}

describe("Excel in Danish", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench({ workbook: fileOf(exampleSheets()), firstTime: true });
  });
  afterAll(async () => bench?.close());

  test("the tour stands over the front page and is gone through by keyboard, forth and back, to the end", async () => {
    await tourOf(bench).waitFor();
    expect(await tourOf(bench).innerText()).toContain("Vejen ud af KMD Sag");
    expect(await tourOf(bench).innerText()).toContain("1 af 4");
    await bench.pane.getByRole("tab", { name: "Processen" }).focus();
    await tabTo(bench, "Næste");
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByText("2 af 4").waitFor();
    await tabTo(bench, "Forrige", "Shift+Tab");
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByText("1 af 4").waitFor();
    for (const page of ["2 af 4", "3 af 4", "4 af 4"]) {
      await tabTo(bench, "Næste");
      await bench.page.keyboard.press("Enter");
      await bench.pane.getByText(page, { exact: true }).waitFor();
    }
    expect(await tourOf(bench).innerText()).toContain("Plan og resuméer");
    await tabTo(bench, "Kom i gang");
    await bench.page.keyboard.press("Enter");
    await tourOf(bench).waitFor({ state: "detached" });
    // The keyboard is not lost with it.
    expect(
      await until(
        () => focusedName(bench),
        (name) => name !== "",
      ),
    ).not.toBe("");
  });

  test("it does not come again the next time, but can be asked for", async () => {
    const pane = await reopened(bench);
    await pane.getByRole("button", { name: "Validér" }).first().waitFor();
    await pane.waitForTimeout(2_000);
    expect(await pane.getByText("1 af 4", { exact: true }).count()).toBe(0);
    await bench.page.getByRole("navigation").getByRole("button", { name: "Rundvisning" }).click();
    await pane.getByText("1 af 4").waitFor();
    await pane.getByRole("button", { name: "Spring over" }).click();
    await pane.getByText("1 af 4").waitFor({ state: "detached" });
    expect(bench.faults).toEqual([]);
  });
});

describe("Excel in English", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench({ workbook: fileOf(exampleSheets()), firstTime: true, locale: "en-US" });
  });
  afterAll(async () => bench?.close());

  test("the pane and the tour are in English from the start, and Escape puts the tour away for good", async () => {
    await tourOf(bench, "Tour").waitFor();
    expect(await tourOf(bench, "Tour").innerText()).toContain("The way out of KMD Sag");
    expect(await bench.pane.evaluate(() => document.documentElement.lang)).toBe("en");
    const tabs = await bench.pane.getByRole("tablist").first().locator(".fui-Tab__content").allInnerTexts();
    for (const { title } of VIEW_SPECS.slice(0, 2)) expect(tabs).toContain(title.en);
    await bench.pane.getByRole("button", { name: "Next" }).focus();
    await bench.page.keyboard.press("Escape");
    await tourOf(bench, "Tour").waitFor({ state: "detached" });
    const pane = await reopened(bench);
    await pane.getByRole("button", { name: "Validate" }).first().waitFor();
    await pane.waitForTimeout(2_000);
    expect(await pane.getByText("1 of 4").count()).toBe(0);
  });

  test("what is validated is told in English, the workbook's own words stay", async () => {
    const pane = bench.page.frames().find((frame) => frame.parentFrame() !== null)!;
    await pane.getByRole("button", { name: "Validate" }).first().click();
    await pane.getByText(/rows checked/).waitFor();
    const text = await pane.locator("main").innerText();
    expect(text).not.toMatch(/rækker kontrolleret|Kontrolleret kl\./);
    expect(bench.faults).toEqual([]);
  });
});
