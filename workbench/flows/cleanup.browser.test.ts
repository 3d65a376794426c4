/** The clean-up on the workbench: figures and the cases behind them, the worklist, advice written with a preview and reverted. */
import type { Locator } from "playwright-core";
import type { Value, Values } from "../driver";
import { exampleSheets, fileOf, openWorkbench, until, type OpenWorkbench } from "../testing";

jest.setTimeout(120_000);

const CASES = "Sagsoprydning";

/** The worked example of docs/eksempel.md: its advice and hours are computed there by hand. */
let bench: OpenWorkbench;
let before: Values;
beforeAll(async () => {
  bench = await openWorkbench({ workbook: fileOf(exampleSheets()) });
  before = await bench.values();
  await bench.openView("cleanup");
});
afterAll(async () => bench?.close());

const figure = async (label: string): Promise<string> =>
  (await bench.pane.getByRole("term").filter({ hasText: label }).locator("xpath=following-sibling::dd").innerText()).replaceAll("\n", " ");
const behind = (name: string): Locator => bench.pane.getByRole("region", { name: `Sagerne bag tallet: ${name}` });
const casesBehind = async (name: string): Promise<string[]> => {
  await behind(name).getByRole("listitem").first().waitFor();
  return behind(name).getByRole("listitem").allInnerTexts();
};
/** The column Handling of the register, by case number. */
const actions = async (): Promise<Record<string, Value>> => {
  const [header, ...rows] = (await bench.values())[CASES]!;
  const [number, action] = [header!.indexOf("Sagsnummer"), header!.indexOf("Handling")];
  return Object.fromEntries(rows.map((row) => [String(row[number]), row[action]!]));
};

test("the figures are those of the worked example", async () => {
  expect(await figure("Sager i alt")).toBe("10");
  expect(await figure("Uden valgt handling")).toBe("6");
  expect(await figure("Forlader KMD Sag")).toBe("7");
  expect(await figure("Bliver tilbage")).toBe("3");
  // 36 + 5 + 4 + 6 + 15 minutes at 400 kr. an hour.
  expect(await figure("Timer at bruge")).toBe("2 Skøn: 440 kr.");
  await bench.pane.getByText("4 af 10 sager har en handling (40 %)").waitFor();
});

test("a number opens the cases behind it, and a case leads to its row", async () => {
  await bench.inPane("Uden valgt handling: vis 6 sager");
  expect(await casesBehind("Uden valgt handling")).toEqual([
    "18-3, række 4",
    "13-5, række 6",
    "15-6, række 7",
    "11-8, række 9",
    "25-9, række 10",
    "26-10, række 11",
  ]);
  await behind("Uden valgt handling").getByRole("button", { name: "11-8, række 9" }).click();
  const [sheet, address] = await until(bench.selected, ([name]) => name === CASES);
  expect([sheet, address.replace(/\D/g, "")]).toEqual([CASES, "9"]);
  await bench.inPane("Flyt: vis 3 sager");
  expect(await casesBehind("Flyt")).toEqual(["24-1, række 2", "25-2, række 3", "25-9, række 10"]);
  await behind("Flyt").getByRole("button", { name: "Luk listen" }).click();
  await behind("Flyt").waitFor({ state: "detached" });
});

test("the work is divided by unit", async () => {
  await bench.inPane("Fordelt på enhed og sagsbehandler");
  await bench.inPane("(tom): vis 1 sag");
  expect(await casesBehind("(tom)")).toEqual(["26-10, række 11"]);
});

test("the worklist is a sheet with each case under its unit and its advice; the register is not touched", async () => {
  await bench.inPane("Arbejdsliste");
  await bench.pane.getByRole("button", { name: "Gå til arket" }).waitFor();
  const after = await bench.values();
  const made = Object.keys(after).filter((name) => !(name in before));
  expect(made).toHaveLength(1);
  const rows = after[made[0]!]!.map((row) => row.map(String));
  const line = (number: string): string[] => rows.find((row) => row.includes(number)) ?? [];
  expect(line("18-3")).toEqual(expect.arrayContaining(["Luk", "Visitationen"]));
  expect(line("13-5")).toEqual(expect.arrayContaining(["Kassér", "Visitationen"]));
  expect(line("25-9")).toEqual(expect.arrayContaining(["Flyt", "Byggesag"]));
  expect(line("26-10")).toContain("Afklar");
  for (const name of Object.keys(before)) expect(after[name]).toEqual(before[name]);
});

test("advice is shown before it is written, goes into blank cells alone, and is taken back as one step", async () => {
  await bench.inPane("Skriv råd i Handling …");
  const dialog = bench.pane.getByRole("dialog");
  await dialog.getByText("skrives rådet i 5 tomme celler").waitFor();
  expect(await dialog.getByRole("listitem").allInnerTexts()).toEqual(["Luk: 1", "Kassér: 1", "Flyt: 1", "Arkivér: 1", "Afklar: 1"]);
  await dialog.getByText("4 sager har allerede noget i cellen og røres ikke.").waitFor();
  // Nothing yet: it is a preview.
  expect((await actions())["18-3"]).toBe("");
  await dialog.getByRole("button", { name: "Skriv 5 råd" }).click();
  const written = await until(actions, (now) => now["26-10"] !== "");
  expect(written).toEqual({
    "24-1": "Flyt",
    "25-2": "Flyt",
    "18-3": "Luk",
    "12-4": "Kassér",
    "13-5": "Kassér",
    "15-6": "",
    "10-7": "Arkivér",
    "11-8": "Arkivér",
    "25-9": "Flyt",
    "26-10": "Afklar",
  });
  await until(
    () => figure("Uden valgt handling"),
    (value) => value === "1",
  );
  expect(await figure("Uden valgt handling")).toBe("1");
  await bench.inPane("Fortryd sidste ændring");
  await until(actions, (now) => now["26-10"] === "");
  await bench.settled();
  expect((await bench.values())[CASES]).toEqual(before[CASES]);
  expect(
    await until(
      () => figure("Uden valgt handling"),
      (value) => value === "6",
    ),
  ).toBe("6");
  expect(bench.faults).toEqual([]);
});
