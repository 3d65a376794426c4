import type { Command, FunctionCommand, MenuCommand, Runnable } from "../../src/commands/command";
import { GROUPS, type GroupId } from "../../src/app/use-cases/button";
import { cellMenuId, controlId, groupId } from "../../src/commands/ids";
import { MARKED } from "../../src/commands/shortcut";
import { LANGUAGES, type Localized } from "../../src/core/text/language";
import { GROUP_ICON_SIZES, ICON_SIZES } from "../icons/sizes";
import type { Resources } from "./resources";
import { xml, type Xml } from "./xml";

/** The groups of the tab with their buttons and menus. A group that has none is left out: Excel refuses it. */
export function groupsOf(commands: readonly Command[], resources: Resources): Xml[] {
  return GROUPS.flatMap(({ id, label }) => {
    const own = commands.filter(({ group }) => group === id);
    return own.length === 0 ? [] : [groupOf(id, label, own, resources)];
  });
}

function groupOf(id: GroupId, label: Localized, commands: readonly Command[], resources: Resources): Xml {
  const [first] = commands;
  return xml("Group", { id: groupId(id) }, [
    xml("Label", resources.text("ShortStrings", `Group.${id}.Label`, label)),
    resources.icon(first!.id, first!.icon, GROUP_ICON_SIZES),
    ...commands.map((command) => controlOf(command, resources)),
  ]);
}

function controlOf(command: Command, resources: Resources): Xml {
  const attributes = { "xsi:type": command.kind === "menu" ? "Menu" : "Button", id: controlId(command.id) };
  return xml("Control", attributes, [
    ...appearanceOf(command, resources),
    command.kind === "menu" ? itemsOf(command, resources) : actionOf(command, resources),
  ]);
}

function itemsOf({ items }: MenuCommand, resources: Resources): Xml {
  return xml(
    "Items",
    {},
    items.map((item) => xml("Item", { id: controlId(item.id) }, [...appearanceOf(item, resources), execute(item)])),
  );
}

/** The menu of a cell with the command that is in it. */
export function cellMenuOf(command: FunctionCommand, resources: Resources): Xml {
  const control = xml("Control", { "xsi:type": "Button", id: cellMenuId(command.id) }, [
    ...appearanceOf(command, resources),
    execute(command),
  ]);
  return xml("OfficeMenu", { id: "ContextMenuCell" }, [control]);
}

function appearanceOf(command: Command | Runnable, resources: Resources): Xml[] {
  const { id, label, title, icon } = command;
  return [
    xml("Label", resources.text("ShortStrings", `${id}.Label`, label)),
    xml("Supertip", {}, [
      xml("Title", resources.text("ShortStrings", `${id}.Title`, title)),
      xml("Description", resources.text("LongStrings", `${id}.Tip`, tipOf(command))),
    ]),
    resources.icon(id, icon, ICON_SIZES),
  ];
}

const SHORTCUT: Localized = { da: "Genvej", en: "Shortcut" };

/** The tip with its shortcut. */
export function tipOf(command: Command | Runnable): Localized {
  const { tip } = command;
  const key = "shortcut" in command ? command.shortcut : undefined;
  if (key === undefined) return tip;
  const withShortcut = LANGUAGES.map((language) => [language, `${tip[language]} ${SHORTCUT[language]}: ${MARKED[language]}+${key}.`]);
  return Object.fromEntries(withShortcut) as unknown as Localized;
}

function actionOf(command: Exclude<Command, MenuCommand>, resources: Resources): Xml {
  if (command.kind === "function") return execute(command);
  // No TaskpaneId beside a shared runtime: https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime.
  return xml("Action", { "xsi:type": "ShowTaskpane" }, [xml("SourceLocation", resources.url("Pane.Url", "taskpane.html"))]);
}

function execute({ id }: Runnable): Xml {
  return xml("Action", { "xsi:type": "ExecuteFunction" }, [xml("FunctionName", {}, id)]);
}
