import type { Runnable } from "../../src/commands/command";
import { KEYS } from "../../src/commands/shortcut";
import type { Language } from "../../src/core/text/language";

/** The files that `ExtendedOverrides` names, from the add-in's root; webpack copies them there out of `assets/`. */
export const SHORTCUT_FILES: Readonly<Record<Language, string>> = { da: "shortcuts.json", en: "shortcuts.en-US.json" };

interface Resource {
  readonly value: string;
  readonly comment: string;
}

/**
 * The shortcuts as https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts has them. Names are shown where two things
 * want the same keys; they are Danish in the file itself, and the other file holds the English ones.
 */
export function shortcutsOf(runnables: readonly Runnable[]): Readonly<Record<Language, object>> {
  const withKeys = runnables.flatMap((command) => (command.shortcut === undefined ? [] : [{ ...command, key: command.shortcut }]));
  const names = (language: Language): Record<string, Resource> =>
    Object.fromEntries(
      withKeys.map(({ id, title }) => [nameOf(id), { value: title[language], comment: `What the shortcut of ${id} does.` }]),
    );
  return {
    da: {
      actions: withKeys.map(({ id }) => ({ id, type: "ExecuteFunction", name: `\${resource.${nameOf(id)}}` })),
      shortcuts: withKeys.map(({ id, key }) => ({ action: id, key: { default: `${KEYS.default}+${key}`, mac: `${KEYS.mac}+${key}` } })),
      resources: { default: names("da") },
    },
    en: names("en"),
  };
}

function nameOf(id: string): string {
  return `${id}_name`;
}
