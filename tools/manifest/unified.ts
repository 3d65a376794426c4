import type { Command, MenuCommand, Runnable } from "../../src/commands/command";
import { GROUPS, type GroupId } from "../../src/app/use-cases/button";
import { cellMenuId, controlId, groupId, TAB_ID } from "../../src/commands/ids";
import { KEYS } from "../../src/commands/shortcut";
import type { Localized } from "../../src/core/text/language";
import { ADD_IN_VERSION } from "../../src/core/version";
import { GROUP_ICON_SIZES } from "../icons/sizes";
import { tipOf } from "./controls";
import { Localizer } from "./localizer";
import { BASE_URL, LOCALES, PRODUCT } from "./product";

/** The first schema that has custom functions, shortcuts and menus of cells. */
export const SCHEMA_VERSION = "1.24";
const RUNTIME = "Runtime";
/** The action that opens the pane; every other action is a command's or an item's id. */
const SHOW_PANE = "ShowTaskpane";
const HOME = "om.html";

type Json = Readonly<Record<string, unknown>>;

export interface UnifiedManifest {
  readonly manifest: Json;
  /** English texts by their place in the manifest. */
  readonly english: Json;
}

/**
 * The unified manifest for Microsoft 365 out of the same declarations as manifest.xml:
 * https://learn.microsoft.com/office/dev/add-ins/develop/unified-manifest-overview. For tenants that want all apps in one format.
 */
export function unifiedManifestOf(commands: readonly Command[]): UnifiedManifest {
  const localizer = new Localizer();
  const { text } = localizer;
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: PRODUCT.id,
    version: ADD_IN_VERSION,
    localizationInfo: {
      defaultLanguageTag: LOCALES.da.toLowerCase(),
      additionalLanguages: [{ languageTag: LOCALES.en.toLowerCase(), file: UNIFIED_FILES.english }],
    },
    developer: {
      name: PRODUCT.provider,
      websiteUrl: `${BASE_URL}/${HOME}`,
      privacyUrl: `${BASE_URL}/${HOME}#data`,
      termsOfUseUrl: `${BASE_URL}/${HOME}#licens`,
    },
    name: { short: text(PRODUCT.name), full: text(PRODUCT.name) },
    description: { short: text(PRODUCT.tagline), full: text(PRODUCT.description) },
    icons: { color: UNIFIED_FILES.color, outline: UNIFIED_FILES.outline },
    accentColor: PRODUCT.accentColor,
    validDomains: [],
    authorization: { permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] } },
    extensions: [extensionOf(commands, localizer)],
  };
  return { manifest: localizer.danish(manifest) as Json, english: localizer.english(manifest) };
}

/** Files of the package, by what they hold. */
export const UNIFIED_FILES = {
  manifest: "manifest.json",
  english: "en-us.json",
  color: "color.png",
  outline: "outline.png",
} as const;

function extensionOf(commands: readonly Command[], localizer: Localizer): Json {
  const { text } = localizer;
  const runnables = commands.flatMap((command): readonly Runnable[] => (command.kind === "menu" ? command.items : [command]));
  const withKeys = runnables.flatMap((command) => (command.shortcut === undefined ? [] : [{ ...command, key: command.shortcut }]));
  const onCell = commands.flatMap((command) => (command.kind === "function" && command.onCell === true ? [command] : [])).slice(0, 1);
  return {
    requirements: {
      scopes: ["workbook"],
      capabilities: Object.entries(PRODUCT.requirements).map(([name, minVersion]) => ({ name, minVersion })),
    },
    runtimes: [
      {
        id: RUNTIME,
        type: "general",
        code: { page: `${BASE_URL}/taskpane.html`, script: `${BASE_URL}/taskpane.js` },
        lifetime: "long",
        actions: [
          { id: SHOW_PANE, type: "openPage" },
          // A name is shown where two things want the same keys. Only the first twenty actions can have one in two languages.
          ...withKeys.map(({ id, title }) => ({ id, type: "executeFunction", displayName: text(title) })),
          ...runnables.filter(({ shortcut }) => shortcut === undefined).map(({ id }) => ({ id, type: "executeFunction" })),
        ],
        customFunctions: {
          namespace: { id: PRODUCT.namespace.da, name: PRODUCT.namespace.da },
          metadataUrl: text({ da: `${BASE_URL}/functions.json`, en: `${BASE_URL}/functions.${LOCALES.en}.json` }),
        },
      },
    ],
    ribbons: [{ contexts: ["default"], tabs: [{ id: TAB_ID, label: text(PRODUCT.name), groups: groupsOf(commands, localizer) }] }],
    contextMenus: onCell.map((command) => ({
      menus: [{ entryPoint: "cell", controls: [{ ...appearanceOf(command, localizer), id: cellMenuId(command.id), ...press(command) }] }],
    })),
    keyboardShortcuts: [
      {
        shortcuts: withKeys.map(({ id, key }) => ({
          key: { default: `${KEYS.default}+${key}`, mac: `${KEYS.mac}+${key}` },
          actionId: id,
        })),
      },
    ],
  };
}

function groupsOf(commands: readonly Command[], localizer: Localizer): Json[] {
  return GROUPS.flatMap(({ id, label }) => {
    const own = commands.filter(({ group }) => group === id);
    return own.length === 0 ? [] : [groupOf(id, label, own, localizer)];
  });
}

function groupOf(id: GroupId, label: Localized, commands: readonly Command[], localizer: Localizer): Json {
  return {
    id: groupId(id),
    label: localizer.text(label),
    icons: icons(commands[0]!.icon),
    controls: commands.map((command) => ({
      ...appearanceOf(command, localizer),
      ...(command.kind === "menu" ? menuOf(command, localizer) : press(command)),
    })),
  };
}

/** The schema takes three sizes of an icon. */
function icons(icon: string): Json[] {
  return GROUP_ICON_SIZES.map((size) => ({ size, url: `${BASE_URL}/assets/${icon}-${size}.png` }));
}

function appearanceOf(command: Command | Runnable, { text }: Localizer): Json {
  const { id, label, title, icon } = command;
  return {
    id: controlId(id),
    label: text(label),
    icons: icons(icon),
    supertip: { title: text(title), description: text(tipOf(command)) },
  };
}

function press(command: Exclude<Command, MenuCommand>): Json {
  return { type: "button", actionId: command.kind === "pane" ? SHOW_PANE : command.id };
}

function menuOf({ items }: MenuCommand, localizer: Localizer): Json {
  return { type: "menu", items: items.map((item) => ({ ...appearanceOf(item, localizer), type: "menuItem", actionId: item.id })) };
}
