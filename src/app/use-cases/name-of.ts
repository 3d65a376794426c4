import type { Localized } from "../../core/text/language";
import type { ButtonTexts } from "./button";
import type { MenuEntry } from "./use-case";

/**
 * What an action is called wherever it can be pressed: on the ribbon, in the pane's menus and in its views.
 * @throws where it has no name, because only a view of its own starts it.
 */
export function nameOf({ id, button, menu }: NamedUseCase): Localized {
  const name = button?.label ?? menu?.label;
  if (name === undefined) throw new Error(`${id} has neither a button nor a name in a menu`);
  return name;
}

export interface NamedUseCase {
  readonly id: string;
  readonly button: Pick<ButtonTexts, "label"> | null;
  readonly menu: MenuEntry | null;
}
