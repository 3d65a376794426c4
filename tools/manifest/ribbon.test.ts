import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS, RUNNABLES } from "../../src/commands/commands";
import { GROUPS } from "../../src/app/use-cases/button";
import { controlId } from "../../src/commands/ids";
import { LANGUAGES } from "../../src/core/text/language";
import { ICON_SIZES } from "../icons/sizes";
import { commandFiles } from "./files";
import { all, child, one, RESOURCES, ROOT, text } from "./testing";

describe("the ribbon and the code", () => {
  const drawn = [...all("Control"), ...all("Item")];
  const byId = (id: string): Element => drawn.find((element) => element.getAttribute("id") === id)!;
  const onRibbon = all("Group").flatMap((group) => [...group.children].filter(({ localName }) => localName === "Control"));

  test("manifest.xml and the shortcuts are what the commands say", () => {
    for (const [path, made] of Object.entries(commandFiles())) expect(readFileSync(join(ROOT, path), "utf8")).toBe(made);
  });

  test("every command stands on the ribbon once, in its group", () => {
    const stand = all("Group").map((group) => [
      text(child(group, "Label"), "da"),
      [...group.children].filter(({ localName }) => localName === "Control").map((control) => control.getAttribute("id")),
    ]);
    expect(stand).toEqual(
      GROUPS.map(({ id, label }) => [label.da, COMMANDS.filter(({ group }) => group === id).map((c) => controlId(c.id))]),
    );
    expect(onRibbon).toHaveLength(COMMANDS.length);
  });

  test.each(COMMANDS.map((command) => [command.id, command] as const))("%s: what a press does is what the code says", (id, command) => {
    const control = byId(controlId(id));
    if (command.kind === "menu") {
      expect(control.getAttribute("xsi:type")).toBe("Menu");
      const items = [...child(control, "Items").children];
      expect(items.map((item) => child(child(item, "Action"), "FunctionName").textContent)).toEqual(command.items.map((item) => item.id));
    } else if (command.kind === "pane") expect(child(control, "Action").getAttribute("xsi:type")).toBe("ShowTaskpane");
    else expect(child(child(control, "Action"), "FunctionName").textContent).toBe(id);
    // Nothing is grey before anybody has looked: a command explains what it lacks.
    expect(all("Enabled")).toEqual([]);
  });

  test.each([...COMMANDS, ...RUNNABLES].map((command) => [command.id, command] as const))(
    "%s: texts and icon are those of the code",
    (id, command) => {
      const control = byId(controlId(id));
      const tip = child(control, "Supertip");
      for (const language of LANGUAGES) {
        expect(text(child(control, "Label"), language)).toBe(command.label[language]);
        expect(text(child(tip, "Title"), language)).toBe(command.title[language]);
        expect(text(child(tip, "Description"), language).startsWith(command.tip[language])).toBe(true);
      }
      for (const image of child(control, "Icon").children) {
        const url = RESOURCES.get(image.getAttribute("resid")!)!.getAttribute("DefaultValue")!;
        expect(url).toContain(`/assets/${command.icon}-${image.getAttribute("size")}.png`);
      }
      expect([...child(control, "Icon").children].map((image) => Number(image.getAttribute("size")))).toEqual([...ICON_SIZES]);
    },
  );

  test("each command has an icon of its own, drawn from its source", () => {
    const icons = [...new Set([...COMMANDS, ...RUNNABLES])].map(({ icon }) => icon);
    expect(new Set(icons).size).toBe(icons.length);
    for (const icon of icons) expect(existsSync(join(ROOT, "assets/src", `${icon}.svg`))).toBe(true);
  });

  test("an id is a command's or an item's, once", () => {
    const ids = [...COMMANDS.map(({ id }) => id), ...COMMANDS.flatMap((c) => (c.kind === "menu" ? c.items.map(({ id }) => id) : []))];
    expect(new Set(ids.map((id) => id.toUpperCase())).size).toBe(ids.length);
  });

  test("the menu of a cell offers the one command that is for it", () => {
    const menu = one("OfficeMenu");
    expect(menu.getAttribute("id")).toBe("ContextMenuCell");
    const wanted = COMMANDS.filter((command) => command.kind === "function" && command.onCell === true).map(({ id }) => id);
    expect(wanted).toEqual(["explainFinding"]);
    expect(child(child(child(menu, "Control"), "Action"), "FunctionName").textContent).toBe(wanted[0]);
  });
});

describe("shortcuts", () => {
  interface Shortcuts {
    readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
    readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
  }
  const overrides = one("ExtendedOverrides");
  const read = (attribute: string): unknown =>
    JSON.parse(readFileSync(join(ROOT, "assets", new URL(overrides.getAttribute(attribute)!).pathname), "utf8"));
  const file = read("Url") as Shortcuts;
  const english = read("ResourcesUrl") as Shortcuts["resources"]["default"];
  const withKeys = RUNNABLES.filter(({ shortcut }) => shortcut !== undefined);

  test("the commands with a shortcut are those of the file, each with a handler of its own name", () => {
    expect(file.actions.map(({ id }) => id)).toEqual(withKeys.map(({ id }) => id));
    expect(file.shortcuts.map(({ action }) => action)).toEqual(withKeys.map(({ id }) => id));
    expect(new Set(file.actions.map(({ type }) => type))).toEqual(new Set(["ExecuteFunction"]));
  });

  test("no key is used twice, and all keep to what Microsoft advises", () => {
    for (const platform of ["default", "mac"]) {
      const keys = file.shortcuts.map(({ key }) => key[platform]!);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^(Ctrl|Command)\+Alt\+Shift\+[A-Z]$/);
    }
  });

  test.each(withKeys.map((command) => [command.id, command] as const))(
    "%s: named in both languages, and part of the tip",
    (id, command) => {
      const name = /^\$\{resource\.(\w+)\}$/.exec(file.actions.find((action) => action.id === id)!.name)![1]!;
      expect([file.resources.default[name]!.value, english[name]!.value]).toEqual([command.title.da, command.title.en]);
      const tip = RESOURCES.get(`${id}.Tip`)!;
      expect(tip.getAttribute("DefaultValue")).toContain(`Ctrl+Alt+Skift+${command.shortcut}.`);
      expect(tip.firstElementChild!.getAttribute("Value")).toContain(`Ctrl+Alt+Shift+${command.shortcut}.`);
    },
  );
});
