import { COMMANDS, RUNNABLES } from "../../src/commands/commands";
import { LANGUAGES } from "../../src/core/text/language";
import { manifestOf } from "./manifest";
import { SHORTCUT_FILES, shortcutsOf } from "./shortcuts";
import { UNIFIED_FILES, unifiedManifestOf } from "./unified";

/** The unified manifest and its English texts, in a folder of their own; `npm run build` packs them. */
export const UNIFIED_FOLDER = "assets/m365";

/** Every file that is made from the commands, by its path from the repository's root. */
export function commandFiles(): Readonly<Record<string, string>> {
  return { "manifest.xml": manifestOf(COMMANDS), ...shortcutFiles(), ...unifiedFiles() };
}

function unifiedFiles(): Record<string, string> {
  const { manifest, english } = unifiedManifestOf(COMMANDS);
  const text = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;
  return {
    [`${UNIFIED_FOLDER}/${UNIFIED_FILES.manifest}`]: text(manifest),
    [`${UNIFIED_FOLDER}/${UNIFIED_FILES.english}`]: text(english),
  };
}

function shortcutFiles(): Record<string, string> {
  const shortcuts = shortcutsOf(RUNNABLES);
  return Object.fromEntries(
    LANGUAGES.map((language) => [`assets/${SHORTCUT_FILES[language]}`, `${JSON.stringify(shortcuts[language], null, 2)}\n`]),
  );
}
