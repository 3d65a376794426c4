import { createWorkbookPort } from "../excel/workbook-port";
import { onStandIn, sheetNames, valuesOf } from "../excel/testing/on-stand-in";
import { createApp, type App } from "./app";
import type { WorkbookPort } from "./ports";

const SHEET = "Systemer og kontrakter";
const HEAD = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag"];
const SYSTEMS = {
  name: SHEET,
  rows: [HEAD, ["S1", "Alfa", "KMD", "fagsystem", "Ja", "Ja"], ["S2", "Beta", "KMD", "fagsystem", "Ja", "Nej"]],
};
const NOW = (): Date => new Date(2026, 10, 24, 9, 5);
const app = (port: WorkbookPort = createWorkbookPort("da")): App => createApp(port, { language: "da", now: NOW });

const mend = async (one: App): Promise<void> => {
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
    await mend(one);
    const { changes, lastChange } = one.session.get().kept!;
    expect(changes).toEqual([lastChange]);
    const cells = await valuesOf(SHEET);
    await one.run({ id: "forgetChanges" });
    expect(one.session.get().kept).toMatchObject({ changes: [], lastChange: null });
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

test.each(["findingsSheet", "summaries"] as const)("%s that is cancelled while it is written leaves no sheet behind", (id) =>
  onStandIn([SYSTEMS], async () => {
    const one = app();
    const stop = one.session.subscribe(() => {
      if (one.session.get().running?.progress.stoppable === true) one.cancel();
    });
    expect(await one.run({ id })).toEqual({ kind: "cancelled", action: id });
    stop();
    expect(await sheetNames()).toEqual([SHEET]);
  }),
);
