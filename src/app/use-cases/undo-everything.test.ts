import { onStandIn } from "../../excel/testing/on-stand-in";
import { workbookState } from "../../excel/testing/workbook-state";
import { createWorkbookPort } from "../../excel/workbook-port";
import type { ActionId, Done } from "../action";
import { LANGUAGES } from "../../core/text/language";
import { createApp, type App } from "../app";
import { doneMessage } from "./done-message";
import { USE_CASES } from "./list";
import { READ_SCENARIOS, SHEETS, WRITE_SCENARIOS, writeScenario } from "./testing/writes";

/** The list of changes itself, and in brief the runs that the workbook remembers: what was judged one day has been judged. */
const NOT_COMPARED = ["changes", "history"];

const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });

test.each(WRITE_SCENARIOS)("$name: undone as one step, and the workbook is as it was", ({ id, prepare }) =>
  onStandIn(SHEETS, async (host) => {
    const one = app();
    const action = await prepare(one);
    const before = workbookState(host, NOT_COMPARED);
    await one.open();
    const steps = one.session.get().stored!.changes.length;
    const outcome = await one.run(action);
    expect(outcome).toMatchObject({ kind: "done", action: id });
    if (outcome.kind === "done") expectMessage(outcome);
    await host.host.settled();
    expect(workbookState(host, NOT_COMPARED)).not.toEqual(before);
    expect(one.session.get().stored!.changes).toHaveLength(steps + 1);

    const undone = await one.run({ id: "undo" });
    expect(undone).toMatchObject({ kind: "done", result: { refused: [], sheetsLeft: [], storedLeft: false, left: false } });
    if (undone.kind === "done") expectMessage(undone);
    await host.host.settled();
    expect(workbookState(host, NOT_COMPARED)).toEqual(before);
    expect(one.session.get().stored!.changes).toHaveLength(steps);
  }),
);

/** What an action says is whole in each language: a hole without a value throws. */
function expectMessage(done: Done): void {
  for (const language of LANGUAGES) expect(doneMessage(done, language)?.lines.join(" ")).toMatch(/\S/);
}

test.each(READ_SCENARIOS)("$name: leaves the workbook and the list of changes as they are", ({ id, prepare }) =>
  onStandIn(SHEETS, async (host) => {
    const one = app();
    const action = await prepare(one);
    const before = workbookState(host, ["history"]);
    expect(await one.run(action)).toMatchObject({ kind: "done", action: id });
    await host.host.settled();
    expect(workbookState(host, ["history"])).toEqual(before);
  }),
);

test(
  "everything that writes is among what was taken back here, and in a row it is taken back in a row, also in a later session",
  () =>
    onStandIn(SHEETS, async (host) => {
      const one = app();
      const before = workbookState(host, NOT_COMPARED);
      const ran = new Set<ActionId>();
      const revertAll = async (): Promise<void> => {
        const next = app();
        await next.open();
        for (let steps = next.session.get().stored!.changes.length; steps > 0; steps--)
          expect(await next.run({ id: "undo" })).toMatchObject({
            kind: "done",
            result: { refused: [], sheetsLeft: [], storedLeft: false, left: false },
          });
        await host.host.settled();
        expect(workbookState(host, NOT_COMPARED)).toEqual(before);
      };
      for (const { prepare } of WRITE_SCENARIOS) {
        const action = await prepare(one);
        if (!ran.has(action.id)) expect(await one.run(action)).toMatchObject({ kind: "done" });
        ran.add(action.id);
        // The list holds no more than twenty.
        if (one.session.get().stored!.changes.length > 14) await revertAll();
      }
      await revertAll();
      const writing = USE_CASES.filter(({ effect }) => effect === "writes").map(({ id }) => id);
      expect([...ran].sort()).toEqual(writing.sort());
    }),
  120_000,
);

describe("what makes way for another", () => {
  const stepsOf = (one: App) => one.session.get().stored!.changes.map(({ title, replaced }) => [title.da, replaced]);

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
    await one.run(await writeScenario("saveSettings").prepare(one));
    const port = createWorkbookPort("da");
    const mine = (await port.readStore("settings"))!.replace("99.99.99", "88.88.88");
    await port.writeStore("settings", mine);
    expect(await one.run({ id: "undo" })).toMatchObject({ kind: "done", result: { stored: false, storedLeft: true, left: false } });
    expect(await port.readStore("settings")).toBe(mine);
  }));
