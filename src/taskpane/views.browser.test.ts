/** Every view in a real browser: nothing out of reach of a screen reader (axe), and nothing cut off, in all themes and both languages. */
import { VIEWS } from "../app/navigation";
import { cutOff, exampleDocument, openView, settled, startPanes, violations, type Panes } from "./testing/browser";
import { pseudoOf } from "./testing/pseudo";

jest.setTimeout(180_000);

let panes: Panes;
beforeAll(async () => {
  panes = await startPanes();
});
afterAll(async () => panes?.close());

// Half the height of a pane: what 200 % zoom leaves of 640 by 900.
const ZOOMED = { width: 320, height: 450, scale: 2 };
/**
 * Both languages in one theme, and each other theme in one language: words do not depend on colours. What a screen reader meets in English
 * is read in the forced theme alone.
 */
const CASES = [
  ["light", "da-DK", true],
  ["light", "en-US", false],
  ["dark", "da-DK", true],
  ["forced", "en-US", true],
] as const;

test.each(CASES)("every view, %s theme, %s, 320 pixels wide at 200 %% zoom", (theme, locale, withAxe) =>
  panes.with({ ...ZOOMED, theme, locale, document: exampleDocument() }, async ({ page, complaints }) => {
    const found: Record<string, readonly string[]> = {};
    for (const view of VIEWS) {
      await openView(page, view);
      const wrong = [...(await cutOff(page)), ...(withAxe ? await violations(page, theme) : [])];
      if (wrong.length > 0) found[view] = wrong;
      await settled(page);
    }
    expect(found).toEqual({});
    expect(complaints).toEqual([]);
  }),
);

test("every view in a language of longer words, 320 pixels wide at 200 % zoom", () =>
  panes.with({ ...ZOOMED, pseudo: true, document: exampleDocument() }, async ({ page, complaints }) => {
    const found: Record<string, readonly string[]> = {};
    const visit = async (what: string): Promise<void> => {
      const wrong = await cutOff(page);
      if (wrong.length > 0) found[what] = wrong;
    };
    for (const view of VIEWS) {
      await openView(page, view);
      await visit(view);
      // Nothing of ours is left in English, or the rest would show nothing.
      expect(await page.locator("[role=tabpanel]").first().innerText()).toMatch(/[áéíóú]/);
    }
    await openView(page, "findings");
    await page
      .getByRole("button", { name: pseudoOf("Validate") })
      .first()
      .click();
    await page.locator("[role=option], [role=treeitem]").first().click();
    await page.getByRole("button", { name: pseudoOf("Set aside") }).waitFor();
    await visit("a finding");
    await page.getByRole("button", { name: pseudoOf("Set aside") }).click();
    await page.getByRole("dialog").waitFor();
    await visit("setting aside");
    expect(found).toEqual({});
    expect(complaints).toEqual([]);
  }));

/** The page with what Excel says of itself, the build's scripts, office.js and what that loads; no address carries anything else. */
const ASKED_FOR = /^\/(?:taskpane\.html\?_host_Info=Excel\$[\w$.-]+|[\w-]+\.js|office\/[\w./-]+\.js)$/;

test("every view in a wide pane over the sample: it asks for its own files and office.js, and for nothing else", () =>
  panes.with({ width: 900 }, async ({ page, complaints, requests }) => {
    const found: Record<string, readonly string[]> = {};
    for (const view of VIEWS) {
      await openView(page, view);
      const wrong = await cutOff(page);
      if (wrong.length > 0) found[view] = wrong;
    }
    expect(found).toEqual({});
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => /^\/view-/.test(address)).length).toBeGreaterThan(5);
    expect(requests.filter((address) => !ASKED_FOR.test(address))).toEqual([]);
    // What is asked for is seen; what goes elsewhere the page's policy refuses, and the browser complains of it.
    await page.evaluate(() => Promise.allSettled([fetch("/andet?cpr=1"), fetch("https://andetsteds.example/")]));
    expect(requests.filter((address) => !ASKED_FOR.test(address))).toEqual(["/andet?cpr=1"]);
    expect(complaints.join("\n")).toContain("https://andetsteds.example/");
  }));
