import { onStandIn, sheetNames, valuesOf } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import { historyCodec } from "../../core/history/stored-history";
import { createApp } from "../app";
import type { WorkbookPort } from "../ports";

const SYSTEMS = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Systemejer", "Integrerer til KMD Sag", "Ønskes vist i SAPA"],
    ["S1", "Alfa", "KMD", "Forkert type", "Ja", "Bo", "Ja", "Nej"],
    ["S2", "Beta", "KMD", "Forkert type", "Ja", "Bo", "Nej", "Nej"],
  ],
};

/** An app whose clock can be set. */
function appAt(port: WorkbookPort = createWorkbookPort("da")) {
  let now = new Date(2026, 10, 20, 9, 5);
  const app = createApp(port, { language: "da", now: () => now });
  return { ...app, at: (date: Date) => (now = date) };
}
async function put(address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Systemer og kontrakter").getRange(address).values = [[value]];
    await context.sync();
  });
}
const changeOf = (app: ReturnType<typeof appAt>, rule: string) =>
  app.session.get().sinceLast?.comparison?.rules.find((change) => change.rule === rule);

test("a run is held against the last of an earlier day: what is new, mended and left, also after sorting", () =>
  onStandIn([SYSTEMS], async () => {
    const app = appAt();
    await app.run({ id: "validate" });
    expect(app.session.get().sinceLast).toEqual({ at: "2026-11-20 09:05", comparison: undefined, stored: true });
    // S1 is fixed, S2 moves to its row, and a third is new.
    for (const [i, value] of ["S2", "Beta", "KMD", "Forkert type"].entries()) await put(`${"ABCD"[i]}2`, value);
    for (const [i, value] of ["S1", "Alfa", "KMD", "Fagsystem", "På sigt"].entries()) await put(`${"ABCDE"[i]}3`, value);
    await put("G2", "Nej");
    app.at(new Date(2026, 10, 24, 10, 0));
    await app.run({ id: "validate" });
    expect(app.session.get().sinceLast?.comparison).toMatchObject({ since: "2026-11-20 09:05", otherRuleSet: false });
    expect(changeOf(app, "systems-closed-list")).toMatchObject({ before: 2, after: 2, fresh: 1, fixed: 1, remaining: 1 });
    const figures = app.session.get().sinceLast!.comparison!.figures;
    expect(figures.find(({ id }) => id === "direct")).toEqual({ id: "direct", before: 1, after: 0 });
    expect(figures.map(({ id }) => id)).not.toContain("cases");
  }));

test("the sheet tells the same, and what is kept holds no cell's text and is written only when there is news", () =>
  onStandIn([SYSTEMS], async () => {
    const port = createWorkbookPort("da");
    const written = jest.fn(port.writeStore);
    const app = appAt({ ...port, writeStore: written });
    await app.run({ id: "validate" });
    await app.run({ id: "validate" });
    expect(written).toHaveBeenCalledTimes(1);
    app.at(new Date(2026, 10, 24, 10, 0));
    expect(await app.run({ id: "sinceLast" })).toEqual({ kind: "done", action: "sinceLast", sheet: "Siden sidst" });
    expect(await sheetNames()).toEqual([SYSTEMS.name, "Siden sidst"]);
    const texts = (await valuesOf("Siden sidst")).flat().map(String);
    expect(texts).toContain("Hvad der er sket siden 20-11-2026");
    expect(texts).toContain("Systemer direkte afhængige af KMD Sag");
    const stored = (await port.readStore("history"))!;
    expect(historyCodec.decode(stored).value.map(({ at }) => at)).toEqual(["2026-11-20 09:05", "2026-11-24 10:00"]);
    expect(stored).not.toMatch(/Alfa|Forkert/);
  }));

test("a workbook that takes nothing is validated all the same, and it is told once", () =>
  onStandIn([SYSTEMS], async () => {
    const writeStore = (): Promise<undefined> => Promise.reject(new Error("skrivebeskyttet"));
    const app = appAt({ ...createWorkbookPort("da"), writeStore });
    expect(await app.run({ id: "validate" })).toMatchObject({ kind: "done" });
    expect(app.session.get().sinceLast).toMatchObject({ stored: false });
    await app.run({ id: "validate" });
    expect(app.session.get().sinceLast).toMatchObject({ stored: true });
  }));
