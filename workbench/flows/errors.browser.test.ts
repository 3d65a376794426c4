/** What goes wrong on the workbench is reported in the pane, with a way on: nothing recognised, protection, read-only, old Excel, a failed reading. */
import type { Page } from "playwright-core";
import type { Values } from "../driver";
import { fileOf, openWorkbench, until, type OpenWorkbench } from "../testing";
import { FAULTY, SYSTEMS } from "./workbooks";

jest.setTimeout(120_000);

const NOTES = {
  name: "Noter",
  rows: [
    ["Husk", "Hvem"],
    ["Ring til leverandøren", "Asta"],
  ],
  headerRow: 0,
};

interface ExcelAnswers {
  readonly sets?: Readonly<Record<string, string>>;
  readonly readOnly?: true;
}

/** Excel as the pane finds it: its answers about itself, before office.js asks. A pane that starts again asks again. */
async function answerAs(page: Page, excel: () => ExcelAnswers): Promise<void> {
  await page.route("**/workbench/bridge.js", async (route) => {
    const response = await route.fetch();
    const { sets, readOnly } = excel();
    const own = [
      ...(sets === undefined ? [] : [`context.GetSupportedMatrix = () => ${JSON.stringify(JSON.stringify(sets))};`]),
      ...(readOnly === undefined ? [] : ["context.GetAppCapabilities = () => 1;"]),
    ];
    await route.fulfill({
      response,
      headers: { ...response.headers(), "cache-control": "no-store" },
      body: `${await response.text()}\n{ const context = window.external.GetContext(); ${own.join(" ")} }`,
    });
  });
}

const reported = (bench: OpenWorkbench): Promise<string> => bench.pane.locator("main").innerText();

describe("one workbook", () => {
  let bench: OpenWorkbench;
  let before: Values;
  let excel: ExcelAnswers = {};
  beforeAll(async () => {
    bench = await openWorkbench({ workbook: fileOf(FAULTY), prepare: (page) => answerAs(page, () => excel) });
    before = await bench.values();
  });
  afterAll(async () => bench?.close());

  /** Protects, as a user does under Gennemse. */
  const protect = (on: boolean): Promise<void> =>
    bench.pane.evaluate(
      ([sheet, wanted]) =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem(String(sheet));
          if (wanted === true) protection.protect();
          else protection.unprotect();
          await context.sync();
        }),
      [SYSTEMS, on] as const,
    );

  /** The add-in starts in another Excel. */
  const startIn = async (answers: ExcelAnswers): Promise<void> => {
    excel = answers;
    await bench.reloadPane();
  };
  const validates = async (): Promise<void> => {
    await bench.openView("home");
    await bench.inPane("Validér");
    await bench.pane.getByText(/\d+ rækker kontrolleret/).waitFor();
    await bench.openView("findings");
    await bench.findings().first().waitFor();
  };

  test("an Excel that is too old says so first of all", async () => {
    await startIn({ sets: { ExcelApi: "1.9", SharedRuntime: "1.1" } });
    await bench.pane.getByText("Denne Excel er for gammel.").waitFor();
    await bench.inPane("Hvad virker ikke, og hvad I kan gøre");
    expect(await reported(bench)).toContain("Registre kan ikke læses, og intet kan kontrolleres.");
  });

  test("an older Excel: what does not work is told with what can be done, and the rest works", async () => {
    await startIn({ sets: { ExcelApi: "1.12", SharedRuntime: "1.1", AddinCommands: "1.1" } });
    await bench.openView("home");
    await bench.inPane("Hvad virker ikke, og hvad I kan gøre");
    const text = await reported(bench);
    for (const title of ["Kende flettede celler", "Følge ark, der omdøbes", "Bånd, der følger projektmappen"])
      expect(text).toContain(title);
    expect(text).not.toContain("Læse og skrive i ark");
    await validates();
    expect(bench.faults).toEqual([]);
  });

  test("a workbook that is read-only: the pane says what works, and validating does", async () => {
    await startIn({ readOnly: true });
    await bench.pane.getByText("Projektmappen er skrivebeskyttet.").waitFor();
    await validates();
    await startIn({});
  });

  test("a reading that Excel refuses is told in the pane, and the next one goes well", async () => {
    await bench.openView("home");
    await bench.pane.evaluate(() => {
      const kept = Excel.run.bind(Excel);
      Object.assign(window, { storedRun: kept });
      Excel.run = (() => Promise.reject(new Error("Excel svarer ikke"))) as never;
    });
    await bench.inPane("Validér");
    await until(
      () => reported(bench),
      (text) => text.includes("Det lykkedes ikke."),
    );
    expect(await reported(bench)).toMatch(/Det lykkedes ikke\..*Excel svarer ikke/s);
    await bench.pane.evaluate(() => {
      Excel.run = (window as unknown as { storedRun: typeof Excel.run }).storedRun;
    });
    await bench.openView("home");
    await bench.inPane("Validér");
    await bench.pane.getByText(/\d+ rækker kontrolleret/).waitFor();
    expect(await reported(bench)).not.toContain("Det lykkedes ikke.");
  });

  test("a protected sheet: mending says so by name and changes nothing; once it is unprotected it is mended", async () => {
    await protect(true);
    await bench.openView("findings");
    const fix = async (): Promise<void> => {
      await bench.inPane("Flere handlinger");
      await bench.pane.getByRole("menuitem", { name: /^Ret alt/ }).click();
      await bench.pane
        .getByRole("dialog")
        .getByRole("button", { name: /^Ret \d/ })
        .click();
    };
    await fix();
    await until(
      () => reported(bench),
      (text) => text.includes("beskyttet"),
    );
    for (const cell of ["E4", "B5", "E5"]) expect(await reported(bench)).toContain(`${SYSTEMS} ${cell} er låst, fordi arket er beskyttet.`);
    expect(await reported(bench)).toContain("Ingen celler er rettet.");
    await bench.settled();
    expect(await bench.values()).toEqual(before);
    await protect(false);
    if (await bench.pane.getByRole("dialog").isVisible()) await bench.page.keyboard.press("Escape");
    await fix();
    const after = await until(bench.values, (values) => values[SYSTEMS]![3]![4] === "Ja");
    // A plural is another word: it is no certain fix.
    expect(after[SYSTEMS]![3]!.slice(3, 5)).toEqual(["Fagsystemer", "Ja"]);
    await bench.settled();
  });

  test("a view that can't be fetched says so, and is fetched when the connection is back", async () => {
    await bench.page.route("**/view-plan.js", (route) => route.abort());
    await bench.openView("plan");
    await bench.pane.getByText("Visningen kunne ikke hentes.").waitFor();
    await bench.page.unroute("**/view-plan.js");
    await bench.inPane("Hent visningen igen");
    await bench.pane.getByText("Ingen plan endnu.").waitFor();
  });

  test("a protected workbook: the pane says what can't be made, a tool is refused, and no sheet is added", async () => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      }),
    );
    const names = await bench.sheetNames();
    await bench.inPane("Indsæt Sagsområder");
    await until(
      () => reported(bench),
      (text) => text.includes("Projektmappens struktur er beskyttet"),
    );
    expect(await reported(bench)).toContain("Projektmappens struktur er beskyttet, så der kan ikke tilføjes eller fjernes ark.");
    expect(await bench.sheetNames()).toEqual(names);
  });
});

test("no register: the pane offers the tools and the choice of columns, and an inserted tool is recognised", async () => {
  const bench = await openWorkbench({ workbook: fileOf([NOTES]) });
  try {
    await bench.inPane("Validér");
    await bench.pane.getByRole("region", { name: "Intet register fundet" }).first().waitFor({ timeout: 60_000 });
    await bench.pane.getByRole("button", { name: "Vælg ark og kolonner" }).first().waitFor();
    await bench.pane
      .getByRole("region", { name: "Intet register fundet" })
      .getByRole("button", { name: /Indsæt redskab/ })
      .click();
    await bench.pane.getByRole("menuitem", { name: /Systemer og kontrakter/ }).click();
    const names = await until(bench.sheetNames, (all) => all.some((name) => name.startsWith("Systemer")));
    expect(names).toContain("Noter");
    expect(names).toContain(SYSTEMS);
    await bench.openView("registers");
    await bench.pane.getByText(`på arket ”${SYSTEMS}”`).waitFor();
    // The user's own sheet is as it was.
    expect((await bench.values())["Noter"]).toEqual(NOTES.rows);
  } finally {
    await bench.close();
  }
});
