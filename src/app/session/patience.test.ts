import { onStandIn, valuesOf } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import type { FaultKind, NodeHost } from "../../../stand-in/node";
import { createApp, type App } from "../app";
import { SHEETS, writeScenario } from "../use-cases/testing/writes";
import { formatFailure } from "../failures/failure-texts";

const app = (leaveAfter = 20_000): App =>
  createApp(createWorkbookPort("da"), {
    language: "da",
    now: () => new Date(2026, 10, 24, 9, 5),
    patience: { notifyAfter: 15, leaveAfter, graceAfterCancel: 15 },
  });

/** When what was late has come to its end. */
async function quiet(host: NodeHost["host"]): Promise<void> {
  for (let before = -1; host.faults.requests !== before;) {
    before = host.faults.requests;
    await new Promise((resolve) => setTimeout(resolve, 40));
    await host.settled();
  }
}

describe.each<FaultKind>(["hang", "ended"])("Excel never answers (%s)", (kind) => {
  test.each([1, 6, 12])("request %d of a fix: it is told, left, and the pane can be used again; late answers change nothing", (at) =>
    onStandIn(SHEETS, async ({ host }) => {
      const action = await writeScenario("fix").prepare(app());
      const one = app(400);
      const silent: boolean[] = [];
      one.session.subscribe(() => silent.push(one.session.get().running?.silent === true));
      host.faults.set({ kind, at });
      const outcome = await one.run(action);
      expect(outcome).toMatchObject({ kind: "failed", failure: { code: "no-answer" } });
      if (outcome.kind === "failed") expect(formatFailure(outcome.failure, "da")).toMatch(/^Excel svarer ikke/);
      expect(silent).toContain(true);
      expect(one.session.get()).toMatchObject({ running: null, outcome });

      host.faults.clear();
      await quiet(host);
      // In Excel's own time: what was begun is put back, or was never begun.
      const next = app();
      await next.open();
      expect(await next.run({ id: "validate" })).toMatchObject({ kind: "done" });
      while (next.session.get().stored!.changes.length > 0) expect(await next.run({ id: "undo" })).toMatchObject({ kind: "done" });
      expect(await valuesOf(SHEETS[0]!.name)).toEqual(SHEETS[0]!.rows);
      expect(one.session.get().outcome).toBe(outcome);
    }),
  );

  test("the user stops waiting, and does something else", () =>
    onStandIn(SHEETS, async ({ host }) => {
      const one = app();
      host.faults.set({ kind, at: 2 });
      const running = one.run({ id: "validate" });
      const stop = one.session.subscribe(() => one.session.get().running?.silent === true && one.cancel());
      expect(await running).toMatchObject({ kind: "failed", failure: { code: "no-answer" } });
      stop();
      host.faults.clear();
      expect(await one.run({ id: "validate" })).toMatchObject({ kind: "done" });
    }));

  test("work in the background that Excel does not answer gives way to the user", () =>
    onStandIn(SHEETS, async ({ host }) => {
      const one = app();
      host.faults.set({ kind, at: 1 });
      const background = one.run({ id: "readOverview", overview: "plan" });
      const asked = one.run({ id: "validate" });
      await background;
      host.faults.clear();
      expect(await asked).toMatchObject({ kind: "done" });
    }));
});
