/** Actions of a user on the workbench and the resulting workbook; for the browser tests. */
import { buffer } from "node:stream/consumers";
import type { Frame, Page } from "playwright-core";
import { openView, settled } from "../src/taskpane/testing/browser";
import { patience } from "../src/taskpane/testing/patience";
import type { ViewId } from "../src/app/navigation";

/** For what starts or works through a whole workbook. */
export const READY_MS = 60_000;

export type Value = string | number | boolean;
/** Every value of every sheet, by the sheet's name; formulas as what they show. */
export type Values = Readonly<Record<string, readonly (readonly Value[])[]>>;

/** Asks until the answer is good, and gives the last one: an `expect` on it says what was there instead. */
export async function until<T>(ask: () => Promise<T>, good: (value: T) => boolean, within = patience()): Promise<T> {
  for (const end = Date.now() + within; ;) {
    const value = await ask();
    if (good(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export type Driver = ReturnType<typeof drive>;

/** `page` is the workbench, `pane` the frame of the add-in in it. */
export function drive(page: Page, pane: Frame) {
  const sheetTab = (name: string) => page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: new RegExp(`^${escaped(name)}$`) });
  const placeBox = page.locator('[data-u-comp="defined-name"] input');

  /** The values of a range, read through the add-in's own office.js. */
  const valuesOf = (sheet: string, address: string): Promise<Value[][]> =>
    pane.evaluate(
      ([name, place]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name!).getRange(place!).load("values");
          await context.sync();
          return range.values as Value[][];
        }),
      [sheet, address],
    );
  const sheetNames = (): Promise<string[]> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    );
  /** For small workbooks. */
  const values = (): Promise<Values> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        const ranges = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("values"));
        await context.sync();
        return Object.fromEntries(
          sheets.items.map(({ name }, i) => [name, ranges[i]!.isNullObject ? [] : (ranges[i]!.values as Value[][])]),
        );
      }),
    );
  /** The user's selection, e.g. `["Anskaffelser", "C4"]`. */
  const selected = (): Promise<[sheet: string, address: string]> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return [sheet.name, range.address.slice(range.address.lastIndexOf("!") + 1)];
      }),
    );

  const goTo = async (sheet: string, address: string): Promise<void> => {
    await sheetTab(sheet).click();
    await placeBox.fill(address);
    await placeBox.press("Enter");
  };
  /** Types into a cell of the grid, as a user does. An empty text empties the cell. */
  const type = async (sheet: string, address: string, text: string): Promise<void> => {
    await goTo(sheet, address);
    if (text === "") await page.keyboard.press("Delete");
    else await page.keyboard.type(text);
    if (text !== "") await page.keyboard.press("Enter");
  };

  const ribbonButton = (name: string) => page.getByRole("navigation").getByRole("button", { name, exact: true });
  /** Nothing on the ribbon waits for a command; `greyed` lists what the add-in has disabled. */
  const ribbonFree = (): Promise<unknown> => page.locator("nav[aria-busy=false]").waitFor({ timeout: patience(READY_MS) });
  /** Presses a button of the ribbon, or an item of its menu. */
  const ribbon = async (name: string, item?: string): Promise<void> => {
    await ribbonFree();
    await ribbonButton(name).click();
    if (item !== undefined) await page.getByRole("menuitem", { name: item, exact: true }).click();
    // A button's tooltip lies over others until the pointer leaves it.
    await page.mouse.move(0, 0);
  };
  /** Labels of the buttons that can't be pressed. */
  const greyed = (): Promise<string[]> => page.locator('nav [aria-disabled="true"]').allInnerTexts();

  const inPane = (name: string | RegExp): Promise<void> => pane.getByRole("button", { name, exact: true }).click();
  /** An entry of one of the pane's menus. */
  const inMenu = async (menu: string | RegExp, name: string | RegExp): Promise<void> => {
    await inPane(menu);
    await pane.getByRole("menuitem", { name, exact: true }).click();
  };
  /** The file that a press gives; the browser may run in another process. */
  const downloaded = async (press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
    const [file] = await Promise.all([page.waitForEvent("download"), press()]);
    return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
  };
  /** The file that "Hent resultat" gives. */
  const download = async (): Promise<Buffer> => (await downloaded(() => page.getByRole("button", { name: "Hent resultat" }).click())).bytes;
  return {
    download,
    downloaded,
    valuesOf,
    valueOf: async (sheet: string, address: string): Promise<Value> => (await valuesOf(sheet, address))[0]![0]!,
    values,
    sheetNames,
    selected,
    goTo,
    type,
    ribbonButton,
    ribbon,
    ribbonFree,
    greyed,
    inPane,
    inMenu,
    openView: (view: ViewId): Promise<void> => openView(pane, view),
    /** Nothing in the pane runs, is being fetched or worked out. */
    settled: (): Promise<void> => settled(pane),
    /** Findings that are drawn: the list holds what is to be seen of it. A drop-down of the pane has options too. */
    findings: () => pane.locator("[role=listbox] [role=option], [role=tree] [role=treeitem][aria-level='2']"),
    closePane: (): Promise<void> => page.getByRole("button", { name: "Luk ruden" }).click(),
    isPaneOpen: (): Promise<boolean> => page.locator("section.pane").isVisible(),
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
