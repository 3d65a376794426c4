import type { Page } from "playwright-core";
import { openView } from "../../src/taskpane/testing/browser";
import type { Step } from "./step";

const GROUPINGS = ["register", "rule", "owner", "none"] as const;

const button = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();
const list = (page: Page) => page.locator("[role=listbox], [role=tree]").first();

async function overList(page: Page): Promise<void> {
  const box = (await list(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

async function wheel(page: Page, turns: number, each: number): Promise<void> {
  await overList(page);
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, each);
    await page.waitForTimeout(30);
  }
}

async function press(page: Page, key: string, times: number): Promise<void> {
  await list(page).focus();
  for (let turn = 0; turn < times; turn++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(40);
  }
}

const openFilters = async (page: Page): Promise<void> => {
  await button(page, /^Filtre og grupper/).click();
  await page.getByLabel("Saml efter").waitFor();
};
const closeFilters = async (page: Page): Promise<void> => {
  await page.keyboard.press("Escape");
  await page.getByLabel("Saml efter").waitFor({ state: "detached" });
};
/** Chooses in the panel of filters, which is open before and closed after. */
const chooses = (field: string, value: string | { readonly index: number }): Pick<Step, "run"> => ({
  run: async (page) => {
    await page.getByLabel(field, { exact: true }).selectOption(value);
  },
});

/** With a hundred thousand findings: from validating to accepting. */
export const FINDINGS: readonly Step[] = [
  { name: "Findings: opened before anything is validated", always: true, run: (page) => openView(page, "findings") },
  {
    name: "Validate",
    always: true,
    run: async (page) => {
      await button(page, /^Validér$/).click();
      await page.locator("[role=option]").first().waitFor({ timeout: 300_000 });
    },
  },
  { name: "Findings: away", run: (page) => openView(page, "settings") },
  { name: "Findings: opened again", run: (page) => openView(page, "findings") },
  { name: "Findings: a severity hidden", run: (page) => button(page, /oplysning/).click() },
  { name: "Findings: the severity shown again", run: (page) => button(page, /oplysning/).click() },
  { name: "Findings: scrolled by the wheel", run: (page) => wheel(page, 60, 240), after: (page) => press(page, "Home", 1) },
  { name: "Findings: scrolled fast", run: (page) => wheel(page, 30, 20_000) },
  { name: "Findings: End and Home", run: (page) => press(page, "End", 1).then(() => press(page, "Home", 1)) },
  { name: "Findings: arrow down", run: (page) => press(page, "ArrowDown", 30) },
  { name: "Findings: next by keyboard, cell shown", run: (page) => press(page, "Alt+ArrowDown", 15) },
  { name: "Findings: one clicked", run: (page) => page.locator("[role=option]").nth(3).click() },
  { name: "Findings: filters opened", run: openFilters },
  ...GROUPINGS.flatMap((grouping): Step[] => [
    { name: `Findings: grouped by ${grouping}`, ...chooses("Saml efter", grouping) },
    ...(grouping === "none"
      ? []
      : [
          { name: `Findings: filters closed`, measured: false as const, run: closeFilters },
          { name: `Findings: scrolled in groups by ${grouping}`, run: (page: Page) => wheel(page, 30, 600) },
          { name: `Findings: filters opened over groups by ${grouping}`, run: openFilters },
        ]),
  ]),
  { name: "Findings: filtered by owner", ...chooses("Forvaltning eller ansvarlig", { index: 5 }) },
  { name: "Findings: all owners", ...chooses("Forvaltning eller ansvarlig", { index: 0 }) },
  { name: "Findings: filtered by rule", ...chooses("Kontrol", { index: 4 }) },
  { name: "Findings: all rules", ...chooses("Kontrol", { index: 0 }) },
  { name: "Findings: all states", ...chooses("Tilstand", { index: 0 }) },
  { name: "Findings: filters closed", run: closeFilters },
  { name: "Findings: filters cleared", run: (page) => button(page, /^Ryd filtre/).click() },
  {
    name: "Findings: search typed",
    run: async (page) => {
      await page.getByRole("searchbox", { name: "Søg i fund" }).first().focus();
      await page.keyboard.type("system 12", { delay: 120 });
      await page.waitForTimeout(2_000);
    },
  },
  {
    name: "Findings: another word, texts made before",
    run: async (page) => {
      await page.keyboard.type("3", { delay: 120 });
      await page.waitForTimeout(1_500);
    },
  },
  {
    name: "Findings: search cleared",
    run: async (page) => {
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await page.waitForTimeout(1_000);
    },
  },
  {
    name: "Findings: set aside, until the list is there again",
    run: async (page) => {
      await page.locator("[role=option]").nth(2).click();
      await page.getByRole("button", { name: "Sæt til side" }).first().click();
      await page.getByRole("textbox", { name: /Begrundelse/ }).fill("Aftalt");
      await page.getByRole("dialog").getByRole("button", { name: "Sæt til side" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.waitForTimeout(1_000);
    },
  },
];
