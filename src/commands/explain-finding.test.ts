import type { App } from "../app/app";
import { createWorkbookPort } from "../excel/workbook-port";
import { onStandIn } from "../excel/testing/on-stand-in";
import { startRuntime, SYSTEMS } from "./testing";

const PORT = createWorkbookPort("da");

const WRONG = { sheet: SYSTEMS.name, row: 2, column: 2 };

async function goTo({ sheet, row, column }: typeof WRONG): Promise<void> {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getCell(row, column).select();
    await context.sync();
  });
}

const finished = (app: App): number | undefined => app.session.get().validation?.stats.finishedAt.getTime();

test("the findings of the active cell are asked for, after a validation where there is none", () =>
  onStandIn([SYSTEMS], async ({ invokeCommand, host }) => {
    const app = await startRuntime(PORT);
    await goTo(WRONG);
    await invokeCommand("explainFinding");
    const { view, asked, validation } = app.session.get();
    expect([view, asked]).toEqual(["findings", WRONG]);
    expect(validation!.findings.filter(({ row, column }) => row === 2 && column === 2)).not.toEqual([]);
    expect(host.application.paneVisible).toBe(true);
  }));

test("a current validation is used; one that is older than the sheet is made anew", () =>
  onStandIn([SYSTEMS], async ({ invokeCommand }) => {
    const app = await startRuntime(PORT);
    await goTo(WRONG);
    await invokeCommand("explainFinding");
    const { asked, validation } = app.session.get();
    await invokeCommand("explainFinding");
    expect(app.session.get().validation).toBe(validation);
    // The same cell again is a new question: the pane may have moved on meanwhile.
    expect(app.session.get().asked).not.toBe(asked);
    app.workbookChanged(SYSTEMS.name);
    await invokeCommand("explainFinding");
    expect(app.session.get().validation).not.toBe(validation);
    expect(finished(app)).toBeGreaterThanOrEqual(validation!.stats.finishedAt.getTime());
  }));

test("in a workbook without registers the pane tells why, and no cell is asked for", () =>
  onStandIn([{ name: "Ark1", rows: [["x"]] }], async ({ invokeCommand }) => {
    const app = await startRuntime(PORT);
    await invokeCommand("explainFinding");
    expect(app.session.get()).toMatchObject({ asked: null, outcome: { kind: "failed", failure: { code: "no-register" } } });
  }));

test("by its key, which brings no event", () =>
  onStandIn([SYSTEMS], async ({ host }) => {
    const app = await startRuntime(PORT);
    await goTo(WRONG);
    host.pressShortcut("explainFinding");
    await new Promise<void>((resolve) => {
      const stop = app.session.subscribe(() => {
        if (app.session.get().asked === null) return;
        stop();
        resolve();
      });
    });
    expect(app.session.get().asked).toEqual(WRONG);
  }));
