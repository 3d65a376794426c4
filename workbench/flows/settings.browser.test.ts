/** Settings on the workbench: the language there and back, a threshold that changes a result, columns chosen by hand, what checks are made by. */
import { VIEWS } from "../../src/app/navigation";
import { VIEW_SPECS } from "../../src/taskpane/views/Pane/views";
import { CATALOGUE_VERSION } from "../../src/core/conditions/catalogue-version";
import { exampleSheets, fileOf, openWorkbench, until, type OpenWorkbench } from "../testing";

jest.setTimeout(120_000);

/** The worked example, and a sheet of systems in which the supplier's column has a name that nobody can know. */
const sheets = exampleSheets().map((sheet) => {
  if (sheet.name !== "Systemer og kontrakter") return sheet;
  const rows = [...sheet.rows].map((row, i) => [
    ...row,
    ["Husleverandør", "KMD A/S", "Ask A/S", "", "Ask A/S", "Lind ApS", "Lind ApS"][i]!,
  ]);
  return { ...sheet, rows };
});

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ workbook: fileOf(sheets), viewport: { width: 1400, height: 1200 } });
});
afterAll(async () => bench?.close());

/** What a view says, in one language: its words without what comes from the workbook. */
async function wordsOf(): Promise<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const view of VIEWS) {
    await bench.openView(view);
    words[view] = await bench.pane.getByRole("tabpanel").first().innerText();
  }
  return words;
}
const htmlLanguage = (): Promise<string> => bench.pane.evaluate(() => document.documentElement.lang);
const choose = async (label: string, option: string): Promise<void> => {
  await bench.openView("settings");
  await bench.pane.getByRole("combobox", { name: label, exact: true }).selectOption({ label: option });
};

/** A phrase of each view that is the view's own, in each language. */
const PHRASES: Readonly<Record<(typeof VIEWS)[number], readonly [da: string, en: string]>> = {
  home: ["Hele processen", "The whole process"],
  findings: ["Validér", "Validate"],
  words: ["Mere om svarene", "More about the answers"],
  dependencies: ["direkte af KMD Sag", "directly on KMD Sag"],
  plan: ["Kritisk vej", "Critical path"],
  cleanup: ["Arbejdsliste", "Worklist"],
  registers: ["Overskrifter i række", "Headers in row"],
  settings: ["Kommunens navn", "Name of the municipality"],
  import: ["Led igen", "Look again"],
};

test("every view changes to English and back, the tabs and the page's language with it", async () => {
  const danish = await wordsOf();
  await choose("Sprog", "English");
  await until(htmlLanguage, (lang) => lang === "en");
  expect(await htmlLanguage()).toBe("en");
  const english = await wordsOf();
  const tabs = await bench.pane.getByRole("tablist").first().locator(".fui-Tab__content").allInnerTexts();
  for (const { title } of VIEW_SPECS.slice(0, 2)) expect(tabs).toContain(title.en);
  for (const view of VIEWS) {
    const [da, en] = PHRASES[view];
    expect({ view, has: danish[view]!.includes(da), other: danish[view]!.includes(en) }).toEqual({ view, has: true, other: false });
    expect({ view, has: english[view]!.includes(en), other: english[view]!.includes(da) }).toEqual({ view, has: true, other: false });
  }
  await choose("Language", "Dansk");
  await until(htmlLanguage, (lang) => lang === "da");
  expect(await wordsOf()).toEqual(danish);
});

test("a threshold changes the advice at once, and is kept in the workbook", async () => {
  await bench.openView("cleanup");
  await bench.pane.getByRole("button", { name: "Luk: vis 1 sag" }).waitFor();
  await bench.openView("settings");
  const years = bench.pane.getByLabel("År uden aktivitet, før en åben sag foreslås lukket");
  expect(await years.inputValue()).toBe("5");
  await years.fill("-3");
  await bench.pane.getByText("Skriv et helt tal fra").first().waitFor();
  expect(await bench.pane.getByRole("button", { name: "Gem indstillinger" }).getAttribute("aria-disabled")).toBe("true");
  await years.fill("20");
  await bench.inPane("Gem indstillinger");
  await bench.pane.getByText(/Indstillingerne er gemt/).waitFor();
  await bench.openView("cleanup");
  // 18-3 was last touched in 2020: now it is one that is in use, and goes along.
  await bench.pane.getByRole("button", { name: "Flyt: vis 4 sager" }).waitFor();
  expect(await bench.pane.getByRole("button", { name: /^Luk: vis/ }).count()).toBe(0);
  await bench.openView("settings");
  expect(await bench.pane.getByLabel("År uden aktivitet, før en åben sag foreslås lukket").inputValue()).toBe("20");
});

test("a column chosen by hand is judged from then on, remembered, and can be let go", async () => {
  await bench.openView("registers");
  const item = bench.pane.getByRole("listitem").filter({ has: bench.pane.getByRole("heading", { name: "Systemer og kontrakter" }) });
  expect(await item.first().innerText()).toContain("Husleverandør");
  await bench.inPane("Ret ark og kolonner for ”Systemer og kontrakter”");
  const editor = bench.pane.getByRole("region", { name: "Ark og kolonner for ”Systemer og kontrakter”" });
  await editor
    .getByRole("combobox", { name: /^Leverandør/ })
    .first()
    .selectOption("Husleverandør");
  await editor.getByRole("button", { name: "Gem", exact: true }).click();
  await until(
    () => item.first().innerText(),
    (text) => text.includes("Valgt af jer"),
  );
  expect(await item.first().innerText()).toContain("Valgt af jer");
  // The one blank supplier is now a finding, in the column that was chosen: N4.
  await bench.openView("findings");
  await bench.pane.getByRole("searchbox").fill("Leverandør");
  const lines = async (): Promise<string[]> => (await bench.findings().allInnerTexts()).map((text) => text.replaceAll("\n", " "));
  const found = await until(lines, (all) => all.length === 1);
  expect(found).toEqual(["S-3 · Lind Byg N4 Feltet ”Leverandør” er tomt."]);
  await bench.openView("registers");
  await bench.inPane("Ret ark og kolonner for ”Systemer og kontrakter”");
  await bench.inPane("Tilbage til automatisk genkendelse");
  await until(
    () => item.first().innerText(),
    (text) => !text.includes("Valgt af jer"),
  );
  expect(await item.first().innerText()).not.toContain("Valgt af jer");
});

test("the version of the conditions with its sources, and what is kept where, stand in the settings", async () => {
  await bench.openView("settings");
  const text = await bench.pane.getByRole("tabpanel").first().innerText();
  expect(text).toContain(`Integrationsvilkår ${CATALOGUE_VERSION}`);
  expect(text).toContain("Intet fra projektmappen sendes.");
  await bench.inPane("Vilkårenes kilder og versioner");
  await bench.pane
    .getByText(/^Kilde: .*SF1470/)
    .first()
    .waitFor();
  expect([...bench.hosts]).toEqual([new URL(bench.server.url).host]);
  expect(bench.faults).toEqual([]);
});
