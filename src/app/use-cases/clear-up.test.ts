import { createWorkbookPort } from "../../excel/workbook-port";
import { onStandIn, sheetNames, valuesOf } from "../../excel/testing/on-stand-in";
import type { Action, ActionId } from "../action";
import { createApp, type App } from "../app";
import type { WorkbookPort } from "../ports";

const SHEET = "Systemer og kontrakter";
const HEAD = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag"];
const SYSTEMS = {
  name: SHEET,
  rows: [HEAD, ["S1", "Alfa", "KMD", "Fagsystemer", "Ja", "Ja"], ["S2", "Beta", "KMD", "Fagsystemer", "Ja", "Nej"]],
};
const NOW = (): Date => new Date(2026, 10, 24, 9, 5);
const app = (port: WorkbookPort = createWorkbookPort("da")): App => createApp(port, { language: "da", now: NOW });

const fix = async (one: App): Promise<void> => {
  await one.run({ id: "validate" });
  await one.run({ id: "previewFix", scope: { kind: "rule", rule: "systems-list-spelling" } });
  expect(await one.run({ id: "fix", plan: one.session.get().fixPlan! })).toMatchObject({ kind: "done" });
};

test("sheets that the add-in has written go, and what is the user's stays, also a summary that was renamed", () =>
  onStandIn([SYSTEMS], async () => {
    const one = app();
    await one.run({ id: "findingsSheet" });
    const [, findings] = await sheetNames();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(findings!).name = "Min egen liste";
      await context.sync();
    });
    await one.run({ id: "findingsSheet" });
    await one.run({ id: "highlight" });
    const before = await sheetNames();
    const outcome = await one.run({ id: "removeSheets" });
    expect(outcome).toMatchObject({ kind: "done", action: "removeSheets", sheets: [findings] });
    expect(await sheetNames()).toEqual(before.filter((name) => name !== findings));
    expect(await one.run({ id: "removeSheets" })).toMatchObject({ kind: "done", sheets: [] });
  }));

test("the list of changes tells all steps, newest first, and can be forgotten without changing a cell", () =>
  onStandIn([SYSTEMS], async () => {
    const one = app();
    await fix(one);
    const { changes, lastChange } = one.session.get().stored!;
    expect(changes).toEqual([lastChange]);
    const cells = await valuesOf(SHEET);
    await one.run({ id: "forgetChanges" });
    expect(one.session.get().stored).toMatchObject({ changes: [], lastChange: null });
    expect(await valuesOf(SHEET)).toEqual(cells);
    expect(await one.run({ id: "undo" })).toMatchObject({ kind: "failed", failure: { code: "nothing-to-undo" } });
  }));

test("mending that is cancelled while it writes leaves every cell as it was", () =>
  onStandIn([SYSTEMS], async () => {
    const one = app();
    await one.run({ id: "validate" });
    await one.run({ id: "previewFix", scope: { kind: "rule", rule: "systems-list-spelling" } });
    const before = await valuesOf(SHEET);
    const stop = one.session.subscribe(() => {
      if (one.session.get().running?.progress.stoppable === true) one.cancel();
    });
    expect(await one.run({ id: "fix", plan: one.session.get().fixPlan! })).toEqual({ kind: "cancelled", action: "fix" });
    stop();
    expect(await valuesOf(SHEET)).toEqual(before);
  }));

const AREAS = {
  name: "Sagsområder",
  rows: [
    ["Sagsområde-id", "Sagsområde", "KLE-nummer", "Nuværende system", "Exitvej", "Startdato", "Slutdato"],
    ["SO-1", "Byggesag", "02.34", "KMD Sag", "Arkiveres", 46_500, 46_560],
  ],
};
const CASES = {
  name: "Sager",
  rows: [
    ["Sagsnummer", "Titel", "KLE-nummer", "Sagstilstand", "Ansvarlig enhed", "Seneste aktivitet", "Handling"],
    ["1", "Hjælp", "27.60.04", "Oplyst", "Børn", "01-02-2015", ""],
  ],
};
const PROCUREMENTS = {
  name: "Anskaffelser",
  rows: [
    ["Anskaffelse-id", "System", "Aftaleform"],
    ["A-7", "S2", "EU-udbud"],
  ],
};

type Written = Extract<ActionId, "findingsSheet" | "summaries" | "worklist" | "sinceLast" | "tenderAnnex" | "scenario">;
const ACTIONS: Readonly<Record<Written, (one: App) => Action | Promise<Action>>> = {
  findingsSheet: () => ({ id: "findingsSheet" }),
  summaries: () => ({ id: "summaries" }),
  worklist: () => ({ id: "worklist" }),
  sinceLast: () => ({ id: "sinceLast" }),
  tenderAnnex: () => ({ id: "tenderAnnex", procurement: "A-7", language: "da" }),
  scenario: async (one) => {
    await one.run({ id: "readOverview", overview: "plan" });
    const { choices } = one.session.get().overviews.plan.value!.whatIf;
    return { id: "scenario", choices, assumptions: [{ register: "caseAreas", row: 0, column: "startDate", value: 46_530 }] };
  },
};

test.each(Object.entries(ACTIONS))("%s that is cancelled while it is written leaves no sheet behind", (id, action) =>
  onStandIn([SYSTEMS, AREAS, CASES, PROCUREMENTS], async () => {
    const one = app();
    const asked = await action(one);
    const before = await sheetNames();
    const stop = one.session.subscribe(() => {
      if (one.session.get().running?.progress.stoppable === true) one.cancel();
    });
    expect(await one.run(asked)).toEqual({ kind: "cancelled", action: id });
    stop();
    expect(await sheetNames()).toEqual(before);
    // It was the cancelling that prevented the sheet.
    expect(await one.run(asked)).toMatchObject({ kind: "done", action: id });
    expect((await sheetNames()).length).toBeGreaterThan(before.length);
  }),
);

test("advice that is cancelled while it is written leaves every cell as it was", () =>
  onStandIn([CASES], async () => {
    const one = app();
    await one.run({ id: "previewAdvice" });
    const before = await valuesOf("Sager");
    const stop = one.session.subscribe(() => {
      if (one.session.get().running?.progress.stoppable === true) one.cancel();
    });
    expect(await one.run({ id: "writeAdvice", plan: one.session.get().advicePlan! })).toEqual({ kind: "cancelled", action: "writeAdvice" });
    stop();
    expect(await valuesOf("Sager")).toEqual(before);
  }));
