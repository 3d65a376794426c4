import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import { onStandIn } from "../../excel/testing/on-stand-in";
import { workbookState } from "../../excel/testing/workbook-state";
import { createWorkbookPort } from "../../excel/workbook-port";
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
