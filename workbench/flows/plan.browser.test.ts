/** The plan on the workbench: figures, waves, critical path; what-if computed beside the registers, which it never touches. */
import type { Locator } from "playwright-core";
import { exampleSheets, fileOf, openWorkbench, until, type OpenWorkbench } from "../testing";
import type { Values } from "../driver";

jest.setTimeout(120_000);

/** The worked example of docs/eksempel.md: its plan is computed there by hand. */
let bench: OpenWorkbench;
let before: Values;
beforeAll(async () => {
  bench = await openWorkbench({ workbook: fileOf(exampleSheets()) });
  before = await bench.values();
  await bench.openView("plan");
});
afterAll(async () => bench?.close());

const figure = async (label: string): Promise<string> =>
  (await bench.pane.getByRole("term").filter({ hasText: label }).last().locator("xpath=following-sibling::dd").innerText()).replaceAll(
    "\n",
    " ",
  );
const difference = (): Locator => bench.pane.getByRole("status", { name: "Forskellen" });
const section = async (name: string | RegExp): Promise<void> => {
  const header = bench.pane.getByRole("button", { name });
  if ((await header.getAttribute("aria-expanded")) === "false") await header.click();
};
/** Chooses in a field that is searched by typing. */
const pick = async (field: string, typed: string, option: string | RegExp): Promise<void> => {
  const box = bench.pane.getByRole("combobox", { name: field, exact: true });
  await box.click();
  await box.fill(typed);
  await bench.pane.getByRole("option", { name: option, exact: true }).click();
};

test("the figures are those of the worked example", async () => {
  expect(await figure("Ude af KMD Sag")).toBe("0 af 4");
  expect(await figure("Kan ikke planlægges")).toBe("2");
  expect(await figure("KMD Sags kontrakt udløber")).toBe("31-12-2028");
  expect(await figure("En måned længere koster")).toBe("150.000 kr.");
});

test("each wave tells its dates and, opened, its areas and what they wait for; an area leads to its row", async () => {
  await bench.pane.getByText("01-03-2027 – 30-04-2027 · 1 område", { exact: true }).waitFor();
  await bench.inPane("Bølge 2");
  const second = bench.pane.getByRole("listitem").filter({ has: bench.pane.getByRole("button", { name: "Bølge 2" }) });
  expect(await second.innerText()).toContain("01-10-2027 – 31-10-2027");
  expect(await second.innerText()).toContain("Gamle regnskaber");
  // What has no dates stands in no wave; it is distinguished, with why.
  await section("Kan ikke planlægges (2)");
  const lacking = bench.pane.getByRole("listitem").filter({ has: bench.pane.getByRole("button", { name: "Byggetilladelser" }) });
  expect(await lacking.innerText()).toContain("Lind Byg skal vises i SAPA");
  await lacking.getByRole("button", { name: "Byggetilladelser" }).click();
  const [sheet, address] = await until(bench.selected, ([name]) => name === "Sagsområder");
  expect([sheet, address.replace(/\D/g, "")]).toEqual(["Sagsområder", "3"]);
});

test("the critical path is the worked example's, step by step", async () => {
  const steps = await bench.pane.getByRole("list", { name: "Kritisk vej" }).getByRole("listitem").allInnerTexts();
  expect(steps.map((step) => step.split("\n")[0])).toEqual(["Uden dato", "31-10-2027", "30-06-2028", "30-06-2028", "31-12-2028"]);
  expect(steps[0]).toContain("Lind Byg skal vises i SAPA");
  expect(steps[1]).toContain("Gamle regnskaber er ude af KMD Sag.");
});

test("what-if: another end is compared with the plan at once, is added to, and can be dropped", async () => {
  await section("Hvad hvis: planen");
  await pick("Sagsområde", "hjælp", "Hjælpemidler");
  const end = bench.pane.getByLabel("Slutdato");
  expect(await end.inputValue()).toBe("2027-04-30");
  await end.fill("2029-02-28");
  await bench.inPane("Læg til scenariet");
  await difference().getByText("01-03-2027 – 30-04-2027 → 01-03-2027 – 28-02-2029").waitFor();
  expect(await figure("Områder med andre datoer")).toBe("1");
  expect(await figure("Slutter nu efter kontrakten")).toBe("1");

  // A route for the one that had none: it can now be planned.
  await pick("Sagsområde", "besk", "Beskæftigelsesindsats");
  await bench.pane.getByRole("combobox", { name: "Exitvej" }).selectOption("Arkiveres");
  await bench.inPane("Læg til scenariet");
  await until(
    async () => difference().innerText(),
    (text) => text.includes("Kan nu planlægges"),
  );
  expect(await figure("Kan nu planlægges")).toBe("1");

  await bench.inPane("Fjern Hjælpemidler fra scenariet");
  const left = await until(
    async () => difference().innerText(),
    (text) => !text.includes("28-02-2029"),
  );
  expect(left).not.toContain("Slutter nu efter kontrakten");
  expect(left).toContain("Kan nu planlægges");
  await bench.inPane("Fjern Beskæftigelsesindsats fra scenariet");
  await bench.pane.getByText("Intet er ændret endnu.").waitFor();
  expect(await difference().innerText()).toBe("");
});

test("nothing in the workbook was changed by it, until a sheet of its own is asked for", async () => {
  expect(await bench.values()).toEqual(before);
  await pick("Sagsområde", "hjælp", "Hjælpemidler");
  await bench.pane.getByLabel("Slutdato").fill("2028-02-29");
  await bench.inPane("Læg til scenariet");
  await bench.inPane("Lav scenariearket");
  await bench.pane.getByRole("button", { name: "Gå til arket" }).waitFor();
  const made = (await bench.sheetNames()).filter((name) => !(name in before));
  expect(made).toHaveLength(1);
  const after = await bench.values();
  const text = JSON.stringify(after[made[0]!]);
  expect(text).toContain("Hjælpemidler");
  for (const name of Object.keys(before)) expect(after[name]).toEqual(before[name]);
});

test("what hangs on a system is told before it is removed", async () => {
  await section("Hvad hvis: et system fjernes");
  await pick("System", "lind oms", /^Lind Omsorg /);
  const reported = bench.pane.getByRole("status").filter({ hasText: "Lind Omsorg" }).last();
  const text = await reported.innerText();
  expect(text).toContain("Hjælpemidler");
  expect(text).toMatch(/Birk Blanket/);
  expect(bench.faults).toEqual([]);
});
