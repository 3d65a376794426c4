/** "Hvad betyder det hos jer?" in a real browser, by keyboard alone: suggestions, a choice, saved once, undone. */
import type { Page } from "playwright-core";
import type { CellValue } from "../core/model/cell";
import { cutOff, openView, settled, sheetsDocument, startPanes, violations, type Panes } from "./testing/browser";

jest.setTimeout(180_000);

let panes: Panes;
beforeAll(async () => {
  panes = await startPanes();
});
afterAll(async () => panes?.close());

const SHEETS = [
  {
    name: "Systemer og kontrakter",
    rows: [
      ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag", "Status"],
      ["S-01", "Nexus", "KMD", "Fagsystm", "Ja", "Nej", "Ringer"],
      ["S-02", "KY (Kommunernes Ydelsessystem)", "KMD", "Fagsystem", "Ja", "Nej", "Ringer"],
    ] as CellValue[][],
  },
  {
    name: "Snitflader",
    rows: [
      ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Nuværende/fremtidig", "Integrationskomponent", "Beslutning"],
      ["I1", "KY", "Nexus", "Nuværende", "Punkt-til-punkt", "Omlægges"],
      ["I2", "Nexus", "KY", "Nuværende", "Punkt-til-punkt", "Bevares"],
    ],
  },
];

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const label = element?.id === undefined ? null : document.querySelector(`label[for="${element.id}"]`);
    return (element?.getAttribute("aria-label") ?? label?.textContent ?? element?.innerText ?? "").trim();
  });

async function go(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} was not reached; the focus is on ”${await focusedName(page)}”.`);
}

test("words are said, saved and undone without a mouse", () =>
  panes.with({ width: 350, document: sheetsDocument(SHEETS) }, async ({ page, complaints }) => {
    await openView(page, "words");
    const panel = page.locator("[role=tabpanel]").first();
    await panel.getByText("3 ord er ikke forstået.").waitFor();
    expect([...(await violations(page)), ...(await cutOff(page))]).toEqual([]);
    await go(page, /^Brug alle forslag \(2\)$/);
    await page.keyboard.press("Enter");
    await go(page, /^”Ringer” betyder$/);
    await page.keyboard.type("i drift");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await go(page, /^Gem 3 svar$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await panel.getByText("Der er ingen ord at spørge om").waitFor();
    await settled(page);
    await panel.getByRole("button", { name: "Svar, der er givet (3)" }).click();
    await panel.getByText("”KY” betyder ”KY (Kommunernes Ydelsessystem)”").waitFor();
    expect([...(await violations(page)), ...(await cutOff(page))]).toEqual([]);
    await page
      .getByRole("button", { name: /Fortryd/ })
      .first()
      .click();
    await panel.getByText("3 ord er ikke forstået.").waitFor();
    expect(complaints).toEqual([]);
  }));
