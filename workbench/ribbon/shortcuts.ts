/**
 * Keyboard shortcuts as Excel reads them from the file that the manifest names:
 * https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts.
 */
export interface Shortcut {
  readonly action: string;
  readonly modifiers: ReadonlySet<Modifier>;
  /** One sign, in capitals. */
  readonly key: string;
}

type Modifier = "ctrl" | "alt" | "shift" | "meta";
const MODIFIERS: Readonly<Record<string, Modifier>> = {
  CTRL: "ctrl",
  CONTROL: "ctrl",
  ALT: "alt",
  OPTION: "alt",
  SHIFT: "shift",
  COMMAND: "meta",
  CMD: "meta",
};

/** @throws with what is not understood: a shortcut that Excel would refuse must not work here. */
export function readShortcuts(json: unknown, platform: "windows" | "mac"): Shortcut[] {
  const { actions, shortcuts } = json as {
    readonly actions: readonly { readonly id: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  };
  return shortcuts.map(({ action, key }) => {
    if (!actions.some(({ id }) => id === action)) throw new Error(`shortcuts.json: handlingen ${action} findes ikke.`);
    return { action, ...readKeys(key[platform] ?? key["default"] ?? "") };
  });
}

function readKeys(keys: string): Omit<Shortcut, "action"> {
  const parts = keys.toUpperCase().split("+");
  const key = parts.pop() ?? "";
  const modifiers = new Set(parts.map((part) => MODIFIERS[part]));
  // Shift alone is how capitals are typed.
  const isEnough = modifiers.has("ctrl") || modifiers.has("alt") || modifiers.has("meta");
  if (!/^[A-Z0-9]$/.test(key) || modifiers.has(undefined) || !isEnough)
    throw new Error(`shortcuts.json: tasterne ${keys} kan ikke bruges.`);
  return { key, modifiers: modifiers as ReadonlySet<Modifier> };
}

/** The action of a key press; by the key's position on the keyboard, since AltGr changes its character. */
export function actionOf(
  event: Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">,
  shortcuts: readonly Shortcut[],
): string | undefined {
  const pressed: Readonly<Record<Modifier, boolean>> = {
    ctrl: event.ctrlKey,
    alt: event.altKey,
    shift: event.shiftKey,
    meta: event.metaKey,
  };
  const key = event.code.replace(/^(Key|Digit)/, "");
  const found = shortcuts.find(
    (shortcut) =>
      shortcut.key === key && Object.entries(pressed).every(([modifier, down]) => down === shortcut.modifiers.has(modifier as Modifier)),
  );
  return found?.action;
}
