/** The keyboard alone: validate, explain, fix, undo. No mouse is used, the focus is always to be seen and never lost. */
import type { Page } from "playwright-core";
import type { ViewId } from "../app/navigation";
import { exampleDocument, openView, settled, startPanes, type Panes } from "./testing/browser";

jest.setTimeout(180_000);

let panes: Panes;
beforeAll(async () => {
  panes = await startPanes();
});
afterAll(async () => panes?.close());

interface Focused {
  readonly name: string;
  readonly role: string;
  /** On the page, inside the window, and marked as focused by the browser. */
  readonly seen: boolean;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return { name: "", role: "body", seen: false };
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return {
      name: (element.getAttribute("aria-label") ?? element.innerText).trim(),
      role: element.getAttribute("role") ?? element.tagName.toLowerCase(),
      seen: width > 0 && height > 0 && bottom > 0 && top < innerHeight && element.matches(":focus-visible"),
    };
  });

/** Presses a key until something with the name has the focus; each stop on the way must be seen. */
async function go(page: Page, name: RegExp, key = "Tab", most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    const before = await focused(page);
    if (name.test(before.name)) return;
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now.role !== "body") expect({ ...now, after: before.name }).toMatchObject({ seen: true });
  }
  throw new Error(`${String(name)} was not reached by ${key}; the focus is on ”${(await focused(page)).name}”.`);
}

test("validate, explain, fix and undo", () =>
  panes.with({ width: 350 }, async ({ page, host, complaints }) => {
    /** What stands in each cell of the workbook as it came. */
    const cells = (): Map<string, unknown> =>
      new Map(
        Object.values(host.cells.document().snapshot.sheets).flatMap(({ name, cellData }) =>
          Object.entries(cellData ?? {}).flatMap(([row, columns]) =>
            Object.entries(columns as Record<string, { v?: unknown } | null>).map(
              ([column, cell]) => [`${String(name)} ${row},${column}`, cell?.v ?? ""] as const,
            ),
          ),
        ),
      );
    const changed = (): string[] => {
      const now = cells();
      return [...before].filter(([place, value]) => (now.get(place) ?? "") !== value).map(([place]) => place);
    };
    const before = cells();
    await page.keyboard.press("Tab");
    await go(page, /^Validér/);
    await page.keyboard.press("Enter");
    await page.locator("[role=option], [role=treeitem]").first().waitFor({ timeout: 60_000 });
    await settled(page);
    expect(await focused(page)).not.toMatchObject({ role: "body" });
    // Explain: the list, a finding, and what it says.
    await go(page, /^Fund$/, "Tab", 80);
    // The first line is a kind; what can be done with all of it stands below, and the right arrow opens it.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("Hvad du kan gøre").waitFor();
    expect(await focused(page)).not.toMatchObject({ role: "body" });
    // Fix what can be fixed for certain.
    await go(page, /^Flere handlinger$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("menu").waitFor();
    await go(page, /^Ret alt/, "ArrowDown", 12);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await go(page, /^Ret \d/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached", timeout: 60_000 });
    await page.getByRole("button", { name: "Fortryd sidste ændring" }).waitFor({ timeout: 60_000 });
    await settled(page);
    expect(changed()).not.toEqual([]);
    // Undo.
    await go(page, /^Fortryd sidste ændring$/, "Shift+Tab", 80);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Fortryd sidste ændring" }).waitFor({ state: "detached", timeout: 60_000 });
    await settled(page);
    expect(changed()).toEqual([]);
    expect(await focused(page)).not.toMatchObject({ role: "body" });
    expect(complaints).toEqual([]);
  }));

test("what closes gives the focus back to what opened it", () =>
  panes.with({ width: 350, document: exampleDocument() }, async ({ page, complaints }) => {
    const named = async (): Promise<string> => (await focused(page)).name;
    /** Opens with the keyboard, closes with Escape or a button, and says where the focus then is. */
    const afterwards = async (view: ViewId, opener: RegExp, close: RegExp | "Escape"): Promise<string> => {
      await openView(page, view);
      await page.getByRole("button", { name: opener }).first().focus();
      await page.keyboard.press("Enter");
      await expectFocus(page, (name) => !opener.test(name));
      if (close === "Escape") await page.keyboard.press("Escape");
      else {
        await page.getByRole("button", { name: close }).last().focus();
        await page.keyboard.press("Enter");
      }
      await expectFocus(page, (name) => opener.test(name));
      return named();
    };
    expect(await afterwards("cleanup", /^Skriv råd i Handling/, "Escape")).toMatch(/^Skriv råd/);
    expect(await afterwards("cleanup", /^Uden valgt handling/, /^Luk listen/)).toMatch(/Uden valgt/);
    expect(await afterwards("registers", /^Ret ark og kolonner/, /^Annullér/)).toMatch(/^Ret ark og kolonner/);
    expect(complaints).toEqual([]);
  }));

/** Waits until the focus is on something of such a name. */
async function expectFocus(page: Page, wanted: (name: string) => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { name, role } = await focused(page);
    if (role !== "body" && wanted(name)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The focus is on ”${(await focused(page)).name}”.`);
}
