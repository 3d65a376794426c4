/** What leaves the pane and what it shows: nothing goes anywhere but to its own address, and no person's number is on a screen unasked. */
import { PERSON_ANYHOW, personSheets } from "../core/testing/person-sheets";
import { VIEWS } from "../app/navigation";
import { openView, settled, sheetsDocument, startPanes, type OpenPane, type Panes } from "./testing/browser";

jest.setTimeout(300_000);

let panes: Panes;
beforeAll(async () => {
  panes = await startPanes();
});
afterAll(async () => panes?.close());

/** All that the page shows or would read aloud, also in fields. */
const shownOn = (page: OpenPane["page"]): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll("body *")).flatMap((element) => [
      ...Array.from(element.childNodes).flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [])),
      ...Array.from(element.attributes).map(({ name, value }) => `${name}=${value}`),
      ...(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [element.value] : []),
    ]),
  );
const namingOn = async (page: OpenPane["page"]): Promise<string[]> => [
  ...new Set((await shownOn(page)).filter((text) => PERSON_ANYHOW.test(text)).map((text) => text.slice(0, 120))),
];

test("over every view: requests go to the pane's own address only, and persons' numbers are masked until they are asked for", () =>
  panes.with({ width: 700, document: sheetsDocument(personSheets()) }, async ({ page, requests, complaints }) => {
    await openView(page, "findings");
    await page.getByRole("button", { name: "Validér" }).first().click();
    await settled(page);
    const naming: Record<string, readonly string[]> = {};
    const visit = async (what: string): Promise<void> => {
      const found = await namingOn(page);
      if (found.length > 0) naming[what] = found;
    };
    for (const view of VIEWS) {
      await openView(page, view);
      await visit(view);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      for (const button of await page.locator("[role=tabpanel] [aria-expanded=false]:not([aria-haspopup])").all()) {
        if (await button.isVisible()) await button.click();
      }
      await settled(page);
      await visit(`${view}, opened`);
    }
    expect(naming).toEqual({});

    await openView(page, "settings");
    await page.getByRole("switch", { name: /^Vis CPR-numre/ }).click();
    await openView(page, "findings");
    expect((await namingOn(page)).length).toBeGreaterThan(0);
    await page.reload();
    await page.getByRole("tablist").first().waitFor();
    await openView(page, "settings");
    expect(await page.getByRole("switch", { name: /^Vis CPR-numre/ }).isChecked()).toBe(false);

    expect(complaints).toEqual([]);
    const own = new URL(page.url()).origin;
    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter((address) => new URL(address).origin !== own && !/^(?:data|blob):/.test(address))).toEqual([]);
  }));
