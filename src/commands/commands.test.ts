import type { ActionId } from "../app/action";
import type { ViewId } from "../app/navigation";
import { createWorkbookPort } from "../excel/workbook-port";
import { onStandIn, sheetNames } from "../excel/testing/on-stand-in";
import { WITH_BUTTON } from "./button-of";
import { COMMANDS, handlerOf, RUNNABLES } from "./commands";
import { startRuntime, SYSTEMS, CASES } from "./testing";

const PORT = createWorkbookPort("da");

const EMPTY = { name: "Ark1", rows: [["x"]] };
const ids = RUNNABLES.map(({ id }) => id);

/** What can't be done in the workbook of the tests; each is reported in the pane. */
const REFUSED: Readonly<Record<string, string>> = {
  insertSystems: "register-exists",
  insertCases: "register-exists",
  undo: "nothing-to-undo",
};

/** What each is for: an action it carries out, or a view it opens. */
const ACTIONS: Readonly<Record<string, ActionId>> = {
  insertInterfaces: "insertTemplate",
  insertCaseAreas: "insertTemplate",
  insertDocumentStrategy: "insertTemplate",
  insertProcurements: "insertTemplate",
  insertDocuments: "insertTemplate",
  insertReminders: "insertTemplate",
  explainFinding: "validate",
  ...Object.fromEntries(WITH_BUTTON.filter(({ id }) => REFUSED[id] === undefined).map(({ id }) => [id, id as ActionId])),
};
const VIEWS: Readonly<Record<string, ViewId>> = {
  importKitos: "import",
  registers: "registers",
  dependencies: "dependencies",
  plan: "plan",
  cleanup: "cleanup",
  guide: "home",
  settings: "settings",
  showPane: "home",
};
test("the tables name every command once", () => {
  expect([...Object.keys(ACTIONS), ...Object.keys(VIEWS), ...Object.keys(REFUSED)].sort()).toEqual([...ids].sort());
});

describe("run by Excel with the pane closed, each completes", () => {
  test.each(Object.entries(ACTIONS))("%s: and does %s", (id, action) =>
    onStandIn([SYSTEMS, CASES], async ({ invokeCommand }) => {
      const app = await startRuntime(PORT);
      await invokeCommand(id);
      expect(app.session.get().outcome).toMatchObject({ kind: "done", action });
    }),
  );

  test.each(Object.entries(VIEWS))("%s: and shows the view %s", (id, view) =>
    onStandIn([SYSTEMS], async ({ invokeCommand, host }) => {
      const app = await startRuntime(PORT);
      await invokeCommand(id);
      expect(app.session.get()).toMatchObject({ view, outcome: null });
      expect(host.application.paneVisible).toBe(true);
    }),
  );

  test.each(Object.entries(REFUSED))("%s: and tells %s in the pane", (id, code) =>
    onStandIn([SYSTEMS, CASES], async ({ invokeCommand, host }) => {
      const app = await startRuntime(PORT);
      await invokeCommand(id);
      expect(app.session.get().outcome).toMatchObject({ kind: "failed", failure: { code } });
      expect(host.application.paneVisible).toBe(true);
      expect(await sheetNames()).toEqual([SYSTEMS.name, CASES.name]);
    }),
  );
});

describe("in a workbook without registers, each completes", () => {
  const needy = ["validate", "explainFinding", ...COMMANDS.filter(({ needs }) => needs !== "nothing").map(({ id }) => id)];
  test.each(needy)("%s: the pane tells why, and nothing is written", (id) =>
    onStandIn([EMPTY], async ({ invokeCommand, host }) => {
      const app = await startRuntime(PORT);
      await invokeCommand(id);
      expect(app.session.get().outcome).toMatchObject({ kind: "failed", failure: { recognition: { mappings: [] } } });
      expect(host.application.paneVisible).toBe(true);
      expect(await sheetNames()).toEqual(["Ark1"]);
    }),
  );

  test.each(COMMANDS.flatMap((command) => (command.kind === "menu" ? command.items.map(({ id }) => id) : [])))(
    "%s: the register's sheet is there",
    (id) =>
      onStandIn([EMPTY], async ({ invokeCommand }) => {
        const app = await startRuntime(PORT);
        await invokeCommand(id);
        expect(app.session.get().outcome).toMatchObject({ kind: "done", action: "insertTemplate" });
        expect(await sheetNames()).toHaveLength(2);
      }),
  );

  test("removeHighlights: that there were no marks is told in the pane", () =>
    onStandIn([EMPTY], async ({ invokeCommand, host }) => {
      const app = await startRuntime(PORT);
      await invokeCommand("removeHighlights");
      expect(app.session.get().outcome).toMatchObject({ kind: "done", removed: 0 });
      expect(host.application.paneVisible).toBe(true);
    }));
});

describe("a pane that can't be opened", () => {
  const closed = (): Promise<void> => Promise.reject(new Error("ingen rude"));

  test("stops nothing: how it ended waits in the session", () =>
    onStandIn([SYSTEMS], async ({ invokeCommand }) => {
      const app = await startRuntime(PORT, closed);
      await invokeCommand("validate");
      expect(app.session.get().outcome).toMatchObject({ kind: "done", action: "validate" });
      await invokeCommand("undo");
      expect(app.session.get().outcome).toMatchObject({ kind: "failed", failure: { code: "nothing-to-undo" } });
    }));

  test("is told itself where there is nothing else to tell", () =>
    onStandIn([SYSTEMS], async ({ invokeCommand }) => {
      const app = await startRuntime(PORT, closed);
      await invokeCommand("plan");
      expect(app.session.get()).toMatchObject({
        view: "plan",
        outcome: { kind: "failed", failure: { code: "unexpected", data: { detail: "ingen rude" } } },
      });
    }));
});

test("a press while another action runs completes and opens the pane, where that one is shown", () =>
  onStandIn([SYSTEMS], async ({ invokeCommand, host }) => {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const app = await startRuntime({ ...PORT, sheets: () => gate.then(PORT.sheets) });
    const running = app.run({ id: "validate" });
    await invokeCommand("highlight");
    expect(host.application.paneVisible).toBe(true);
    expect(app.session.get().running).toMatchObject({ action: "validate" });
    expect(await sheetNames()).toEqual([SYSTEMS.name]);
    goOn();
    expect((await running).kind).toBe("done");
  }));

test("a fault of ours completes and is told", async () => {
  await onStandIn([SYSTEMS], async () => {
    const app = await startRuntime(PORT);
    let completed = 0;
    const broken = handlerOf({ run: () => Promise.reject(new Error("fejl")) }, Promise.resolve({ app, showPane: () => Promise.resolve() }));
    await broken({ completed: () => void completed++ });
    expect(completed).toBe(1);
    expect(app.session.get().outcome).toMatchObject({ kind: "failed", failure: { code: "unexpected", data: { detail: "fejl" } } });
  });
});

test("an app that never started completes once and is not passed over", async () => {
  let completed = 0;
  const pressed = handlerOf(RUNNABLES[0]!, Promise.reject(new Error("start")))({ completed: () => void completed++ });
  await expect(pressed).rejects.toThrow("start");
  expect(completed).toBe(1);
});
