import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actionOf, readShortcuts } from "./shortcuts";

const json: unknown = JSON.parse(readFileSync(join(__dirname, "../../assets/shortcuts.json"), "utf8"));
const press = (code: string, down: string): Parameters<typeof actionOf>[0] => ({
  code,
  ctrlKey: down.includes("c"),
  altKey: down.includes("a"),
  shiftKey: down.includes("s"),
  metaKey: down.includes("m"),
});

test("the add-in's own shortcuts are pressed with all their modifiers, and no others", () => {
  const windows = readShortcuts(json, "windows");
  expect(actionOf(press("KeyV", "cas"), windows)).toBe("validate");
  expect(actionOf(press("KeyF", "cas"), windows)).toBe("explainFinding");
  for (const [code, down] of [
    ["KeyV", "ca"],
    ["KeyV", "c"],
    ["KeyV", "casm"],
    ["KeyQ", "cas"],
  ] as const)
    expect(actionOf(press(code, down), windows)).toBeUndefined();
  expect(actionOf(press("KeyV", "ams"), readShortcuts(json, "mac"))).toBe("validate");
});

test.each(["V", "Shift+V", "Ctrl+Home+V", "Ctrl+F12"])("%s is refused, as Excel does", (keys) => {
  const file = { actions: [{ id: "x" }], shortcuts: [{ action: "x", key: { default: keys } }] };
  expect(() => readShortcuts(file, "windows")).toThrow(keys);
});

test("a shortcut of an action that is not there is refused by its name", () => {
  expect(() => readShortcuts({ actions: [], shortcuts: [{ action: "danse", key: { default: "Ctrl+Alt+D" } }] }, "windows")).toThrow(
    "danse",
  );
});
