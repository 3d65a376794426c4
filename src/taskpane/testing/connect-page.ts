/** Joins a page in a browser to the stand-in in this process, before office.js runs there. */
import type { Page } from "playwright-core";
import type { Host } from "../../../stand-in/host";

/** `dispidAppCommandInvokedEvent` and `dispidAppCommandInvocationCompletedMethod` of office.js. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

interface OfficeWindow {
  readonly sendToExcel: (text: string) => void;
  readonly commandDone: (id: string) => void;
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost: ((text: string) => void) | null };
  commandHandlers: Record<number, (id: number, payload: readonly unknown[]) => void>;
}

/** `answers`: of `window.external.GetContext()`. Gives how a command of the ribbon is run. */
export async function connectPage(page: Page, host: Host, answers: Record<string, unknown>): Promise<(name: string) => Promise<void>> {
  const connection = host.connect();
  const running = new Map<string, () => void>();
  connection.bridge.onMessageFromHost = (text: string) =>
    void page
      .evaluate((message) => (window as never as OfficeWindow)._richApiNativeBridge.onMessageFromHost?.(message), text)
      // The page may be gone, or not be there yet.
      .catch(() => undefined);
  await page.exposeFunction("sendToExcel", (text: string) => connection.bridge.sendMessageToHost(text));
  await page.exposeFunction("commandDone", (id: string) => running.get(id)?.());
  await page.addInitScript(
    ([values, completed]) => {
      const target = window as never as OfficeWindow;
      const calls: Record<string, () => unknown> = { GetSettings: () => ({ Read: () => undefined, Write: () => undefined }) };
      for (const [name, value] of Object.entries(values)) calls[name] = () => value;
      target.commandHandlers = {};
      Object.defineProperty(window, "external", {
        value: {
          GetContext: () => calls,
          Execute: (id: number, params: readonly unknown[], callback: (answer: readonly unknown[]) => void) => {
            if (id === completed) target.commandDone(String(params[0]));
            // ooeNotSupported for the rest: a failed result, never silence.
            callback([id === completed ? 0 : 5000]);
          },
          RegisterEvent: (
            id: number,
            _target: string,
            handler: OfficeWindow["commandHandlers"][number],
            callback: (status: number) => void,
          ) => {
            target.commandHandlers[id] = handler;
            callback(0);
          },
          UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => callback(0),
        },
      });
      target._richApiNativeBridge = { sendMessageToHost: (text) => void target.sendToExcel(text), onMessageFromHost: null };
    },
    [answers, COMMAND_COMPLETED] as const,
  );
  let next = 1;
  return async (name) => {
    const id = `command-${next++}`;
    const done = new Promise<void>((resolve) => running.set(id, resolve));
    await page.evaluate(
      ([event, command, action]) =>
        (window as never as OfficeWindow).commandHandlers[event]!(event, [command, action, JSON.stringify({ source: { id: action } })]),
      [COMMAND_INVOKED, id, name] as const,
    );
    await done;
  };
}
