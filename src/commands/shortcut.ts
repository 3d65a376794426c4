import type { Language } from "../core/text/language";

/**
 * The modifiers of all our shortcuts, which Microsoft advises since Excel has next to nothing on them:
 * https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts. On a Mac Ctrl+Option are the keys of VoiceOver.
 * The browser's keys that an add-in can't have (listed there) have two modifiers at most, so that no letter meets them; Excel's own list:
 * https://support.microsoft.com/office/1798d9d5-842a-42b8-9c99-9b7213f0040f. On the web no key is heard while the pane has the focus.
 */
export const KEYS = { default: "Ctrl+Alt+Shift", mac: "Command+Alt+Shift" } as const;

/** As a tip shows it: as the keys are marked. */
export const MARKED: Readonly<Record<Language, string>> = { da: "Ctrl+Alt+Skift", en: "Ctrl+Alt+Shift" };
