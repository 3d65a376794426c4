import type { App } from "../app/app";
import { createApp } from "../app/app";
import type { ActionId, Outcome } from "../app/action";
import { createWorkbookPort } from "../excel/workbook-port";
import { onStandIn, sheetNames } from "../excel/testing/on-stand-in";
import type { Command, Faces } from "./command";
import { COMMANDS, handlerOf } from "./commands";

type FunctionCommand = Extract<Command, { kind: "function" }>;
const FUNCTIONS = COMMANDS.filter((command): command is FunctionCommand => command.kind === "function");

interface Pressed {
  readonly completed: number;
  readonly shown: number;
  readonly app: App;
}

async function press(command: FunctionCommand, showPane: () => Promise<void> = () => Promise.resolve()): Promise<Pressed> {
  let completed = 0;
  let shown = 0;
  const app = createApp(createWorkbookPort("da"), { language: "da" });
  const faces: Faces = { app, showPane: () => (shown++, showPane()) };
  await handlerOf(command, Promise.resolve(faces))({ completed: () => void completed++ } as Office.AddinCommands.Event);
  return { completed, shown, app };
}

const SYSTEMS = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Integrerer til KMD Sag"],
    ["S1", "Alfa", "KMD", "Fagsystem", "Ja"],
  ],
};

test.each(FUNCTIONS.map((command) => [command.id, command] as const))("%s: success completes the event once", (id, command) =>
  onStandIn([SYSTEMS], async () => {
    const { completed, app } = await press(command);
    expect(completed).toBe(1);
    expect(app.session.get().outcome).toMatchObject({ kind: "done", action: id as ActionId } satisfies Pick<
      Outcome & { kind: "done" },
      "kind" | "action"
    >);
  }),
);

test.each(FUNCTIONS.filter(({ id }) => id !== "removeHighlights").map((command) => [command.id, command] as const))(
  "%s: a workbook without registers completes once and opens the pane with the reason",
  (id, command) =>
    onStandIn([{ name: "Ark1", rows: [["x"]] }], async () => {
      const { completed, shown, app } = await press(command);
      expect([completed, shown]).toEqual([1, 1]);
      expect(app.session.get().outcome).toMatchObject({ kind: "failed", action: id });
      expect(await sheetNames()).toEqual(["Ark1"]);
    }),
);

test("marks that are not there to remove are told in the pane", () =>
  onStandIn([SYSTEMS], async () => {
    const { completed, shown } = await press(FUNCTIONS.find(({ id }) => id === "removeHighlights")!);
    expect([completed, shown]).toEqual([1, 1]);
  }));

test("a pane that can't be opened completes once, and the reason waits in the pane", () =>
  onStandIn([SYSTEMS], async () => {
    const { completed, app } = await press(
      FUNCTIONS.find(({ id }) => id === "validate")!,
      () => Promise.reject(new Error("ingen rude")),
    );
    expect(completed).toBe(1);
    expect(app.session.get().outcome).toMatchObject({
      kind: "failed",
      action: "validate",
      failure: { code: "unexpected", data: { detail: "ingen rude" } },
    });
  }));

test("an app that never started completes once and is not passed over", async () => {
  let completed = 0;
  const pressed = handlerOf(
    FUNCTIONS[0]!,
    Promise.reject(new Error("start")),
  )({ completed: () => void completed++ } as Office.AddinCommands.Event);
  await expect(pressed).rejects.toThrow("start");
  expect(completed).toBe(1);
});
