import { onStandIn } from "../../excel/testing/on-stand-in";
import { workbookState } from "../../excel/testing/workbook-state";
import { createWorkbookPort } from "../../excel/workbook-port";
import type { ActionId } from "../action";
import { createApp, type App } from "../app";
import { SHEETS, WRITES } from "./testing/writes";

/** The list of changes itself, and in brief the runs that the workbook remembers: what was judged one day has been judged. */
const NOT_COMPARED = ["changes", "history"];

const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });

test.each(Object.keys(WRITES))("%s: taken back as one step, and the workbook is as it was", (name) =>
  onStandIn(SHEETS, async (host) => {
    const one = app();
    const action = await WRITES[name]!(one);
    const before = workbookState(host, NOT_COMPARED);
    await one.open();
    const steps = one.session.get().kept!.changes.length;
    expect(await one.run(action)).toMatchObject({ kind: "done", action: action.id });
    await host.host.settled();
    expect(workbookState(host, NOT_COMPARED)).not.toEqual(before);
    expect(one.session.get().kept!.changes).toHaveLength(steps + 1);

    expect(await one.run({ id: "undo" })).toMatchObject({
      kind: "done",
      result: { refused: [], sheetsLeft: [], keptLeft: false, left: false },
    });
    await host.host.settled();
    expect(workbookState(host, NOT_COMPARED)).toEqual(before);
    expect(one.session.get().kept!.changes).toHaveLength(steps);
  }),
);

/** Whether an action changes the workbook. What takes away says in the pane that it can't be taken back, and what to do instead. */
const EFFECTS: Readonly<Record<ActionId, "writes" | "reads" | "takes away">> = {
  validate: "reads",
  highlight: "writes",
  removeHighlights: "takes away",
  summaries: "writes",
  findingsSheet: "writes",
  undo: "takes away",
  forgetChanges: "takes away",
  removeSheets: "takes away",
  insertTemplate: "writes",
  previewFix: "reads",
  fix: "writes",
  setAside: "writes",
  withdraw: "writes",
  answerQuestion: "writes",
  saveChoice: "writes",
  forgetChoice: "writes",
  scenario: "writes",
  worklist: "writes",
  previewAdvice: "reads",
  sinceLast: "writes",
  readOverview: "reads",
  recheck: "reads",
  writeAdvice: "writes",
  tenderAnnex: "writes",
  findImports: "reads",
  readImport: "reads",
  applyImport: "writes",
  saveSettings: "writes",
  loadKle: "writes",
  removeKle: "writes",
};

test(
  "everything that writes is among what was taken back here, and in a row it is taken back in a row, also in a later session",
  () =>
    onStandIn(SHEETS, async (host) => {
      const one = app();
      const before = workbookState(host, NOT_COMPARED);
      const ran = new Set<ActionId>();
      const takeAllBack = async (): Promise<void> => {
        const next = app();
        await next.open();
        for (let steps = next.session.get().kept!.changes.length; steps > 0; steps--)
          expect(await next.run({ id: "undo" })).toMatchObject({
            kind: "done",
            result: { refused: [], sheetsLeft: [], keptLeft: false, left: false },
          });
        await host.host.settled();
        expect(workbookState(host, NOT_COMPARED)).toEqual(before);
      };
      for (const write of Object.values(WRITES)) {
        const action = await write(one);
        if (!ran.has(action.id)) expect(await one.run(action)).toMatchObject({ kind: "done" });
        ran.add(action.id);
        // The list holds no more than twenty.
        if (one.session.get().kept!.changes.length > 14) await takeAllBack();
      }
      await takeAllBack();
      const writing = (Object.keys(EFFECTS) as ActionId[]).filter((id) => EFFECTS[id] === "writes");
      expect([...ran].sort()).toEqual(writing.sort());
    }),
  120_000,
);

describe("what makes way for another", () => {
  const stepsOf = (one: App) => one.session.get().kept!.changes.map(({ title, replaced }) => [title.da, replaced]);

  test.each([
    ["highlight", "Markér KMD Sag-afhængigheder"],
    ["findingsSheet", "Lav arket ”Fund”"],
  ] as const)("%s made anew is one step, which says that the earlier does not come back", (id, title) =>
    onStandIn(SHEETS, async (host) => {
      const one = app();
      const before = workbookState(host, NOT_COMPARED);
      await one.run({ id });
      expect(stepsOf(one)).toEqual([[title, undefined]]);
      await one.run({ id });
      expect(stepsOf(one)).toEqual([[title, true]]);
      await one.run({ id: "undo" });
      expect(workbookState(host, NOT_COMPARED)).toEqual(before);
      expect(stepsOf(one)).toEqual([]);
    }),
  );

  test("marks and sheets that are removed leave the list, and the other steps stay", () =>
    onStandIn(SHEETS, async () => {
      const one = app();
      await one.run({ id: "insertTemplate", register: "interfaces" });
      await one.run({ id: "highlight" });
      await one.run({ id: "findingsSheet" });
      await one.run({ id: "removeHighlights" });
      await one.run({ id: "removeSheets" });
      expect(stepsOf(one)).toEqual([["Indsæt redskabet Snitflader", undefined]]);
    }));
});

test("what the workbook keeps and has changed since is left alone and told", () =>
  onStandIn(SHEETS, async () => {
    const one = app();
    await one.run(await WRITES["settings"]!(one));
    const port = createWorkbookPort("da");
    const mine = (await port.readStore("settings"))!.replace("99.99.99", "88.88.88");
    await port.writeStore("settings", mine);
    expect(await one.run({ id: "undo" })).toMatchObject({ kind: "done", result: { kept: false, keptLeft: true, left: false } });
    expect(await port.readStore("settings")).toBe(mine);
  }));
