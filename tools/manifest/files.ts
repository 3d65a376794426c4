import { COMMANDS, RUNNABLES } from "../../src/commands/commands";
import { LANGUAGES } from "../../src/core/text/language";
import { manifestOf } from "./manifest";
import { SHORTCUT_FILES, shortcutsOf } from "./shortcuts";

/** Every file that is made from the commands, by its path from the repository's root. */
export function commandFiles(): Readonly<Record<string, string>> {
  return { "manifest.xml": manifestOf(COMMANDS), ...shortcutFiles() };
}

function shortcutFiles(): Record<string, string> {
  const shortcuts = shortcutsOf(RUNNABLES);
  return Object.fromEntries(
    LANGUAGES.map((language) => [`assets/${SHORTCUT_FILES[language]}`, `${JSON.stringify(shortcuts[language], null, 2)}\n`]),
  );
}
