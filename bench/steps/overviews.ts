import type { Page } from "playwright-core";
import { openView } from "../../src/taskpane/testing/browser";
import type { Step } from "./step";

const picture = (page: Page) => page.getByRole("tree", { name: "Systemer omkring KMD Sag" });

async function overPicture(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await picture(page).scrollIntoViewIfNeeded();
  const box = (await picture(page).boundingBox())!;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  return at;
}

const away: Step = { name: "Views: away", measured: false, run: (page) => openView(page, "settings") };
const menu = {
  run: async (page: Page) =>
    void (await page
      .getByRole("button", { name: /^Filter/ })
      .first()
      .click()),
};

/** With 5,000 systems, 15,000 interfaces and 30,000 cases: each view that computes something. */
export const OVERVIEWS: readonly Step[] = [
  away,
  { name: "Process: opened", run: (page) => openView(page, "home") },
  { name: "Dependencies: opened, first time", run: (page) => openView(page, "dependencies") },
  { name: "Dependencies: zoomed by buttons", run: (page) => buttons(page, ["Zoom ind", "Zoom ind", "Zoom ud", "Vis det hele"]) },
  {
    name: "Dependencies: zoomed by the wheel",
    run: async (page) => {
      await overPicture(page);
      await page.keyboard.down("Control");
      for (let turn = 0; turn < 15; turn++) {
        await page.mouse.wheel(0, turn < 8 ? -120 : 120);
        await page.waitForTimeout(30);
      }
      await page.keyboard.up("Control");
    },
  },
  {
    name: "Dependencies: dragged",
    run: async (page) => {
      const { x, y } = await overPicture(page);
      await page.mouse.down();
      await page.mouse.move(x - 120, y - 80, { steps: 20 });
      await page.mouse.up();
    },
  },
  {
    name: "Dependencies: arrows from system to system",
    run: async (page) => {
      await picture(page).getByRole("treeitem").first().focus();
      for (const key of ["ArrowRight", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(60);
      }
    },
  },
  { name: "Dependencies: a system chosen in the picture", run: (page) => page.keyboard.press("Enter") },
  {
    name: "Dependencies: a system searched for and chosen",
    run: async (page) => {
      await page.getByRole("combobox", { name: "Find et system" }).focus();
      await page.keyboard.type("system 481", { delay: 100 });
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    },
  },
  { name: "Dependencies: at most 2 steps", run: (page) => depth(page, "2") },
  { name: "Dependencies: all steps", run: (page) => depth(page, "") },
  { name: "Dependencies: kinds opened", ...menu },
  { name: "Dependencies: a kind hidden", run: (page) => page.getByRole("menuitemcheckbox").nth(5).click() },
  { name: "Dependencies: kinds closed", run: (page) => page.keyboard.press("Escape") },
  { name: "Dependencies: the filter cleared", run: (page) => page.getByRole("button", { name: "Nulstil filter" }).click() },
  { name: "Dependencies: as a list", run: (page) => page.getByRole("tab", { name: "Vis som liste" }).click() },
  { name: "Dependencies: as a picture again", run: (page) => page.getByRole("tab", { name: "Vis som billede" }).click() },
  away,
  { name: "Dependencies: opened again", run: (page) => openView(page, "dependencies") },
  { name: "Plan: opened, first time", run: (page) => openView(page, "plan") },
  away,
  { name: "Plan: opened again", run: (page) => openView(page, "plan") },
  { name: "Cleanup: opened, first time", run: (page) => openView(page, "cleanup") },
  away,
  { name: "Cleanup: opened again", run: (page) => openView(page, "cleanup") },
  {
    name: "Dependencies: marked in the sheets",
    run: async (page) => {
      await openView(page, "dependencies");
      await page.getByRole("button", { name: "Markér i arket" }).click();
    },
  },
];

async function buttons(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.waitForTimeout(100);
  }
}

async function depth(page: Page, value: string): Promise<void> {
  await page.getByLabel("Led fra KMD Sag", { exact: true }).selectOption(value);
}
