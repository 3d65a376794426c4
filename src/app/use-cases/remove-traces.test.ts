import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import { onStandIn } from "../../excel/testing/on-stand-in";
import { workbookState } from "../../excel/testing/workbook-state";
import { createWorkbookPort } from "../../excel/workbook-port";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook, saveWorkbook } from "../../../stand-in/file/workbook-file";
import { withHost } from "../../../stand-in/testing/run";
import { createWorkbook } from "../../../xlsx/new";
import { createApp } from "../app";
import { SHEETS, writeScenario } from "./testing/writes";

test("all traces removed: the workbook is as if the add-in had never been there", () =>
  onStandIn(SHEETS, async (host) => {
    const before = workbookState(host);
    const one = createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });
    await one.open();
    for (const id of ["loadKle", "loadMeanings", "accept", "saveChoice", "scenario"] as const)
      expect(await one.run(await writeScenario(id).prepare(one))).toMatchObject({ kind: "done" });
    expect(await one.run({ id: "saveSettings", settings: { ...DEFAULT_SETTINGS, inactivityYears: 3 } })).toMatchObject({ kind: "done" });
    for (const id of ["highlight", "findingsSheet", "worklist"] as const) expect(await one.run({ id })).toMatchObject({ kind: "done" });
    expect(workbookState(host)).not.toEqual(before);

    expect(await one.run({ id: "removeTraces" })).toMatchObject({ kind: "done", lists: [] });
    await host.host.settled();
    expect(workbookState(host)).toEqual(before);
    expect(one.session.get().stored).toMatchObject({ changes: [], settings: DEFAULT_SETTINGS });
  }));

test("a sheet of ours that the user has renamed stays, without what we had noted on it", () =>
  onStandIn(SHEETS, async () => {
    const one = createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });
    await one.open();
    await one.run({ id: "findingsSheet" });
    const properties = (name: string): Promise<number> =>
      Excel.run(async (context) => {
        const count = context.workbook.worksheets.getItem(name).customProperties.getCount();
        await context.sync();
        return count.value;
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Fund").name = "Min egen liste";
      await context.sync();
    });
    expect(await properties("Min egen liste")).toBe(1);
    expect(await one.run({ id: "removeTraces" })).toMatchObject({ kind: "done", sheets: [] });
    expect(await properties("Min egen liste")).toBe(0);
  }));

/** The parts of a package as text, by their names. */
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The names of the parts of ours that a package holds. */
const storedIn = (parts: Record<string, string>): string[] =>
  [...new Set(Object.values(parts).flatMap((text) => Array.from(text.matchAll(/urn:ud-af-kmd-sag:([\w-]+)/g), ([, key]) => key!)))].sort();

test("the saved package is then the one that was opened: the same parts, cells, names and properties", async () => {
  const original = createWorkbook({ sheets: SHEETS.map(({ name, rows }) => ({ name, rows })) });
  const opened = openWorkbook(original);
  const saved = await withHost(
    [],
    async (host) => {
      host.installGlobals();
      const one = createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });
      await one.open();
      for (const id of ["loadMeanings", "accept", "saveChoice", "saveSettings"] as const)
        expect(await one.run(await writeScenario(id).prepare(one))).toMatchObject({ kind: "done" });
      for (const id of ["highlight", "findingsSheet", "summaries"] as const) expect(await one.run({ id })).toMatchObject({ kind: "done" });
      const save = (): Uint8Array => saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes);
      await host.host.settled();
      const full = partsOf(save());
      expect(Object.values(full).filter((text) => /ud-af-kmd-sag|sapa_eget_ark|sapa-mark/.test(text)).length).toBeGreaterThan(5);
      // What the settings list as stored is all that the file holds of ours beside sheets and marks.
      const listed = Object.entries(one.session.get().stored!.sizes).flatMap(([key, size]) => (size > 0 ? [key] : []));
      expect(storedIn(full)).toEqual(listed.sort());
      expect(await one.run({ id: "removeTraces" })).toMatchObject({ kind: "done", lists: [] });
      await host.host.settled();
      return save();
    },
    { document: opened.document },
  );
  const [before, after] = [partsOf(original), partsOf(saved)];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  for (const [name, text] of Object.entries(after)) {
    expect([name, /ud-af-kmd-sag|sapa_eget_ark|sapa-mark|KMD Sag-afhængig|Fund/.exec(text)?.[0]]).toEqual([name, undefined]);
    // Excel's own words for what has no content may be written otherwise.
    if (/worksheets|workbook\.xml$|sharedStrings/.test(name)) expect([name, cellsIn(text)]).toEqual([name, cellsIn(before[name]!)]);
  }
});

/** What a part says of cells, sheets and names, whatever it is packed in. */
const cellsIn = (xml: string): string[] =>
  xml.match(/<(?:c|v|t|sheet|definedName|conditionalFormatting|dataValidation)\b[^>]*>[^<]*/g) ?? [];
