/** Validating in the built pane, in a real browser: the policy, the themes, what is remembered. */
import type { Locator, Page } from "playwright-core";
import { cutOff, openView, sheetsDocument, startPanes, THEMES, violations, type OpenPane, type Panes } from "./testing/browser";

jest.setTimeout(120_000);

let panes: Panes;
beforeAll(async () => {
  panes = await startPanes();
});
afterAll(async () => panes?.close());

const SHEETS = [
  {
    name: "Systemer og kontrakter",
    rows: [
      ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag"],
      ...Array.from({ length: 60 }, (_, i) => [
        i % 7 === 0 ? "" : `S${i}`,
        `System ${i}`,
        "KMD",
        i % 5 === 0 ? "Ukendt type" : "Fagsystem",
        "Ja",
        i % 2 === 0 ? "Ja" : "Nej",
      ]),
    ],
  },
];

/** Another sheet, in view at first: choosing a finding must bring its own sheet forward. */
const NOTES = { name: "Noter", rows: [["Vores noter"]] };
const small = { document: sheetsDocument([NOTES, ...SHEETS]) };

test.each(THEMES)("validating works under the page's own policy, without complaint, accessibly and 320 pixels wide: %s", (theme) =>
  panes.with({ ...small, width: 320, theme }, async ({ page, host, complaints }) => {
    const valid = async (): Promise<void> => expect([...(await violations(page)), ...(await cutOff(page))]).toEqual([]);
    await openView(page, "findings");
    await page.getByRole("button", { name: "Validér" }).first().click();
    await several(page).first().click();
    await page.getByRole("button", { name: /^Sæt alle 9 til side$/ }).waitFor();
    await valid();
    await findings(page).first().click();
    await selected(host, (await findings(page).first().locator("[data-place]").getAttribute("title"))!);
    await page.getByText("Hvad du kan gøre").waitFor();
    await valid();
    await page.getByRole("button", { name: "Sæt til side" }).click();
    await page.getByRole("dialog").waitFor();
    await valid();
    await page.getByRole("textbox", { name: /Begrundelse/ }).fill("Aftalt");
    await page.getByRole("dialog").getByRole("button", { name: "Sæt til side" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await valid();
    expect(complaints).toEqual([]);
  }),
);

test("what is switched off stays so the next time the pane is opened", () =>
  panes.with({ ...small, width: 350 }, async ({ page, complaints }) => {
    const validate = async (): Promise<void> => {
      await openView(page, "findings");
      await page.getByRole("button", { name: "Validér" }).first().click();
      // With what is switched off hidden the list may be empty.
      await page.getByRole("button", { name: /fejl/ }).first().waitFor();
    };
    await validate();
    const shown = await kinds(page).count();
    expect(shown).toBeGreaterThan(0);
    await page.getByRole("button", { name: /fejl/ }).first().click();
    await page.reload();
    await validate();
    expect(await kinds(page).count()).toBeLessThan(shown);
    expect(await page.getByRole("button", { name: /fejl/ }).first().getAttribute("aria-pressed")).toBe("false");
    expect(complaints).toEqual([]);
  }));

const kinds = (page: Page): Locator => page.locator("[role=treeitem][aria-level='1']");
/** Kinds of more than one finding: they are opened. */
const several = (page: Page): Locator => page.locator("[role=treeitem][aria-level='1'][aria-expanded]");
const findings = (page: Page): Locator => page.locator("[role=treeitem][aria-level='2']");

/** The workbook's chosen cell, and the sheet in view, are those that the finding's line names. */
async function selected(host: OpenPane["host"], line: string): Promise<void> {
  const at = (): string => {
    const { row, column } = host.cells.selection.activeCell();
    return `${host.cells.sheets.name(host.cells.sheets.active())} ${String.fromCharCode(65 + column)}${row + 1}`;
  };
  for (let turn = 0; turn < 100 && !line.includes(at()); turn++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(line).toContain(at());
}
