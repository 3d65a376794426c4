import type { RegisterId } from "../../core/model/register-id";
import type { Localized } from "../../core/text/language";

/** The groups of the ribbon tab, in their order. */
export const GROUPS = [
  { id: "tools", label: { da: "Redskaber", en: "Tools" } },
  { id: "check", label: { da: "Kontrol", en: "Check" } },
  { id: "strategy", label: { da: "Strategi", en: "Strategy" } },
  { id: "help", label: { da: "Hjælp", en: "Help" } },
] as const satisfies readonly { readonly id: string; readonly label: Localized }[];

export type GroupId = (typeof GROUPS)[number]["id"];

/** The registers that the workbook must hold: none, any, or one of these. */
export type Needs = "nothing" | "register" | readonly RegisterId[];

/** The ribbon's texts of a command. */
export interface ButtonTexts {
  readonly label: Localized;
  /** Heading and text of the tip. */
  readonly title: Localized;
  readonly tip: Localized;
  /** `assets/src/<icon>.svg`, drawn as `assets/<icon>-<size>.png`. */
  readonly icon: string;
}

export interface OnRibbon {
  readonly group: GroupId;
  /** The button is greyed in a workbook that is known to hold nothing of it. Leave at "nothing" what searches or explains itself. */
  readonly needs: Needs;
}

/** A button that runs its use case. */
export interface Button<Result> extends ButtonTexts, OnRibbon {
  /** A letter; `commands/shortcut.ts` has the other keys. */
  readonly shortcut?: string;
  /**
   * When the pane opens. first: before the action, which shows its progress there. Else afterwards: always when it fails, and when this
   * says so of the result, because the sheets do not show it.
   */
  readonly opensPane: "first" | ((result: Result) => boolean);
}

/** A button of several commands, each with an input of its own; `src/commands` makes them. */
interface ButtonMenu extends ButtonTexts, OnRibbon {
  readonly opensPane: "by-item";
}

/** An action that needs an input can't be run by a plain button. */
export type ButtonOf<Input, Result> = (unknown extends Input ? Button<Result> : ButtonMenu) | null;

/** The result shows in the sheets, so the pane stays closed. */
export const SHOWS_IN_SHEETS = (): boolean => false;
