import type { App } from "../app/app";
import type { RegisterId } from "../core/model/register-id";
import type { Localized } from "../core/text/language";
import type { GroupId } from "./groups";

/** What a command may reach. */
export interface Faces {
  readonly app: App;
  /** Opens the task pane, where outcomes and failures are shown. */
  readonly showPane: () => Promise<void>;
}

/** What the workbook must hold: nothing, any register, or one of these. */
export type Needs = "nothing" | "register" | readonly RegisterId[];

interface CommandBase {
  /** = `FunctionName` in the manifest, action id of the shortcut, and the file's name in camel case. */
  readonly id: string;
  readonly label: Localized;
  /** Heading and text of the tip. */
  readonly title: Localized;
  readonly tip: Localized;
  /** `assets/src/<icon>.svg`, drawn as `assets/<icon>-<size>.png`. */
  readonly icon: string;
}

interface OnRibbon {
  readonly group: GroupId;
  /** The button is greyed in a workbook that is known to hold nothing of it. Leave at "nothing" what looks or explains itself. */
  readonly needs: Needs;
}

interface WithShortcut {
  /** A letter; the keys are those of `shortcut.ts` and the letter. */
  readonly shortcut?: string;
}

/** What runs when a button, an item of a menu or a key is pressed. */
export interface Runnable extends CommandBase, WithShortcut {
  readonly run: (faces: Faces) => Promise<void>;
}

export interface FunctionCommand extends Runnable, OnRibbon {
  readonly kind: "function";
  /** Also in the menu of a cell. Excel takes one entry of an add-in there. */
  readonly onCell?: true;
}

/** A button that Excel itself carries out (ShowTaskpane); the handler is for the shortcut only. */
export interface PaneCommand extends Runnable, OnRibbon {
  readonly kind: "pane";
}

/** A button that opens a menu. Its items need nothing: a menu that is half grey is hard to read. */
export interface MenuCommand extends CommandBase, OnRibbon {
  readonly kind: "menu";
  readonly items: readonly Runnable[];
}

/** One entry of the ribbon, declared; the manifest, the shortcuts and the icons are made from it. */
export type Command = FunctionCommand | PaneCommand | MenuCommand;
