/** @jest-environment jsdom */
import { act, fireEvent, renderHook } from "@testing-library/react";
import { useShortcuts } from "./use-shortcuts";

const FILE = { actions: [{ id: "validate" }], shortcuts: [{ action: "validate", key: { default: "Ctrl+Alt+Shift+V" } }] };
const press = (): boolean => fireEvent.keyDown(window, { code: "KeyV", ctrlKey: true, altKey: true, shiftKey: true });
const used = async (answer: () => Promise<unknown>) => {
  global.fetch = jest.fn(answer) as never;
  const [onShortcut, onFailure] = [jest.fn(), jest.fn()];
  await act(async () => void renderHook(() => useShortcuts({ shortcutsPath: "/shortcuts.json" }, onShortcut, onFailure)));
  press();
  return { pressed: onShortcut.mock.calls.flat(), reported: onFailure.mock.calls.map(([error]) => (error as Error).message) };
};

test("a shortcut is heard when the file has been read", async () => {
  expect(await used(async () => ({ ok: true, json: async () => FILE }))).toEqual({ pressed: ["validate"], reported: [] });
});

test.each<readonly [string, () => Promise<unknown>, string]>([
  ["that can't be fetched", () => Promise.reject(new Error("offline")), "offline"],
  ["that is not there", async () => ({ ok: false, status: 404 }), "/shortcuts.json: 404"],
  ["that Excel would refuse", async () => ({ ok: true, json: async () => ({ ...FILE, actions: [] }) }), "validate"],
])("a file %s is reported, and no key does anything", async (_what, answer, said) => {
  const { pressed, reported } = await used(answer);
  expect(pressed).toEqual([]);
  expect(reported).toEqual([expect.stringContaining(said)]);
});
