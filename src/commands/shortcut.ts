import type { Language } from "../core/text/language";

/**
 * The modifiers of all our shortcuts, which Microsoft advises since Excel has next to nothing on them:
 * https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts. On a Mac Ctrl+Option are the keys of VoiceOver.
 */
export const KEYS = { default: "Ctrl+Alt+Shift", mac: "Command+Alt+Shift" } as const;

/** As a tip tells it: as the keys are marked. */
export const MARKED: Readonly<Record<Language, string>> = { da: "Ctrl+Alt+Skift", en: "Ctrl+Alt+Shift" };
